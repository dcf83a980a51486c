import type { Article, Credit, TextProfile } from '../model';
import { isAtEdge } from './is-at-edge';
import { leadLabel } from './lead-label';
import { publisherNamed } from './publisher-named';
import type { Publisher } from './publishers';
import { type NamedOutlet, outletOfByline, readDateline } from './read-dateline';
import { readFooter } from './read-footer';
import { readLabel } from './read-label';
import { type AimedClaim, type SourcePage, sourcePage } from './source-page';

/** Longest name of an outlet and longest quote, UTF-16 units. */
const NAME = 60;
const QUOTE = 160;
/** Who makes pictures or figures is no author of the text. */
const PICTURES =
  /^(?:getty|shutterstock|istock|unsplash|pexels|pixabay|flickr|adobe stock|alamy|depositphotos|wikimedia|wikipedia|world bank|imf|oecd|eurostat|statista|nasa|screenshot|youtube|twitter|instagram|facebook|x\b|company|own|author)/i;

/** Outlets the page names as the author of its text, the site's own name left out. */
export function findCredits(article: Article, profile: TextProfile): Credit[] {
  const page = sourcePage(article, profile);
  const found = [
    ...fromDateline(page),
    ...fromByline(page),
    ...fromCopyright(page),
    ...fromLabels(page),
    ...fromJsonLd(page),
  ];
  const seen = new Set<string>();
  return found.filter(({ name, domain }) => {
    const key = domain ?? name.toLowerCase();
    if (seen.has(key) || isOwnName(name, domain, page)) return false;
    seen.add(key);
    return true;
  });
}

function fromDateline({ article }: SourcePage): Credit[] {
  const line = article.paragraphs
    .slice(0, 2)
    .map((paragraph) => readDateline(paragraph))
    .find((outlet) => outlet && outlet.how !== 'by' && outlet.how !== 'copyright');
  if (line) return [credit(line.publisher, 'dateline', article.paragraphs[0] ?? line.name)];
  const agency = article.agency ? publisherNamed(article.agency) : null;
  return agency ? [credit(agency, 'dateline', article.agency ?? '')] : [];
}

function fromByline({ article, claims }: SourcePage): Credit[] {
  const lines = [
    article.byline ?? '',
    ...article.bylines,
    ...claims.filter(({ kind, place }) => kind === 'byline' && place !== 'foot').map(({ text }) => text),
  ];
  return lines.flatMap((line) => {
    const outlet: NamedOutlet | null = readDateline(line) ?? outletOfByline(line);
    return outlet ? [credit(outlet.publisher, 'byline', line)] : [];
  });
}

function fromCopyright({ claims, article }: SourcePage): Credit[] {
  const lines = claims.filter(({ kind, place }) => kind === 'copyright' && place !== 'caption').map(({ text }) => text);
  return [...lines, ...article.paragraphs.slice(-2)].flatMap((line) => {
    const outlet = readDateline(line);
    return outlet?.how === 'copyright' ? [credit(outlet.publisher, 'copyright', line)] : [];
  });
}

/** Labels and credit sentences, with a link to the outlet or without one; the name is the page's own word. */
function fromLabels({ claims }: SourcePage): Credit[] {
  const shown = claims.filter(({ place }) => place !== 'caption');
  const links = shown.filter((claim) => claim.kind === 'link' && isAtEdge(claim));
  const lines = shown.filter(({ kind, place }) => kind === 'footer' && place !== 'foot');
  return [
    ...links.filter((claim) => leadLabel(claim) || isCreditLead(claim)).flatMap(linked),
    ...lines.flatMap((claim) => named(readFooter(claim.text)?.name ?? labelledName(claim), claim)),
  ];
}

/** The name in a line that is nothing but "Source: X"; '' where it is none. */
function labelledName(claim: AimedClaim): string {
  const label = isAtEdge(claim) && claim.text.length <= 2 * NAME ? readLabel(claim.text) : null;
  return label?.sure ? label.name : '';
}

function isCreditLead({ lead, text }: AimedClaim): boolean {
  return (
    lead !== '' && (readFooter(`${lead} ${text}`)?.kind === 'credit' || readFooter(`${lead} ${text}`)?.kind === 'feed')
  );
}

function linked(claim: AimedClaim): Credit[] {
  if (!claim.target || claim.target.status === 'opaque' || !/article|home|section/.test(claim.target.kind)) return [];
  const words = readLabel(claim.text)?.name || claim.text;
  const publisher = publisherNamed(words);
  const domain = claim.target.domain;
  const name = publisher?.domain.endsWith(domain) ? publisher.name : words.trim().slice(0, NAME);
  return PICTURES.test(name) || name === '' || words.length > NAME
    ? []
    : [{ name, domain, how: 'label', quote: `${claim.lead} ${claim.text}`.trim().slice(0, QUOTE) }];
}

/** A name without a link: of the table, else as it stands, up to its sentence's end. */
function named(words: string, claim: AimedClaim): Credit[] {
  const name =
    words
      .replace(/^["'\s:]+/, '')
      .split(/[,;!?|。(]|\.(?:\s|$)|\s+(?:and is|on|under|by|with)\s/u)[0]
      ?.trim() ?? '';
  const publisher = publisherNamed(name);
  if (publisher) return [{ ...credit(publisher, 'label', claim.text) }];
  if (
    name === '' ||
    name.length > NAME ||
    PICTURES.test(name) ||
    !/^(?:\p{Lu}|\p{Lo}|\p{Ll}+ \p{Lu}|[\w-]+\.[a-z]{2})/u.test(name)
  )
    return [];
  const domain = claim.target && claim.target.kind !== 'social' ? claim.target.domain : null;
  return claim.url !== null && claim.target === null
    ? []
    : [{ name, domain, how: 'label', quote: claim.text.slice(0, QUOTE) }];
}

function fromJsonLd({ claims }: SourcePage): Credit[] {
  return claims
    .filter(({ kind }) => kind === 'publisher' || kind === 'author')
    .flatMap(({ text }) => {
      const publisher = publisherNamed(text) ?? readDateline(text)?.publisher;
      return publisher ? [credit(publisher, 'json-ld', text)] : [];
    });
}

function credit({ name, domain }: Publisher, how: Credit['how'], quote: string): Credit {
  return { name, domain, how, quote: quote.slice(0, QUOTE) };
}

function isOwnName(name: string, domain: string | null, { article, isOwn }: SourcePage): boolean {
  if (domain !== null && isOwn(`https://${domain}/`)) return true;
  const plain = (text: string) => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  const own = plain(article.siteName ?? '');
  const host = plain(new URL(article.url).hostname.replace(/^www\./, '').split('.')[0] ?? '');
  return plain(name) === own || (host.length > 3 && plain(name).replace(/^the/, '') === host.replace(/^the/, ''));
}
