import { bareText } from './bare-text';
import { isElsewhere } from './is-elsewhere';
import { textOf } from './json-ld-node';
import { oneLine } from './one-line';
import type { PageFacts } from './page-facts';
import type { Document, Element } from './page-tree';

/** Between a title and the site's name. */
const SEPARATOR = /\s+[|–—\-·•»«:/\\]+\s+|\s*[|»·]\s*|\s+::\s+|(?<=\p{L})\s*[_]\s*(?=\p{L})/u;
const plain = (text: string) => bareText(text.toLowerCase());

/** The article's headline without the site's name; '' where the page has no title at all. */
export function findHeadline({ document, meta, articles, snapshot }: PageFacts, siteName: string | null): string {
  const title = oneLine(document.querySelector('title')?.textContent);
  const stated = [
    meta.get('og:title')?.[0],
    articles[0] && textOf(articles[0], 'headline'),
    meta.get('twitter:title')?.[0],
    meta.get('dc.title')?.[0],
    title,
  ].flatMap((text) => oneLine(text) ?? []);
  const site = siteOf(snapshot.url, siteName);
  const isLogo = logoJudge(snapshot.url, site);
  const bare = stripSite(stated[0] ?? '', site, stated[0] === title);
  const words = new Set(stated.flatMap((text) => wordsIn(stripSite(text, site, true))));
  const heading = pickHeading(headings(document, isLogo), stated) ?? ownHeading(document, isLogo, words);
  if (!heading) return bare;
  // "Blog: …", "Title:…", a date before the title: the heading says more than the headline.
  if (plain(bare).length >= LEAST_LETTERS && plain(heading).endsWith(plain(bare))) return bare;
  // Some pages have their whole title in the heading, the site's name with it.
  if (title !== null && plain(heading) === plain(title)) return stripSite(heading, site, true);
  return endsWithSite(heading, site) ? stripSite(heading, site, false) : heading;
}

/** What a site is called, in letters alone. */
interface Site {
  /** As it names itself; '' where it does not. */
  readonly own: string;
  /** That, and its host: "www.quay.example" and "quay.example". */
  readonly names: readonly string[];
}

function siteOf(url: string, siteName: string | null): Site {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const hosts = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  const own = plain(siteName ?? '');
  return { own, names: [own, ...hosts.map(plain)].filter(Boolean) };
}

/** Words of a heading that is no label or logo. */
const HEADLINE_WORDS = 3;

/**
 * The first `<h1>` that is no logo: what readers see as the headline, whatever the title says to search engines. One that
 * has no word in common with any title is that of another part of the page: a section, a message to readers, the foot.
 */
function ownHeading(document: Document, isLogo: LogoJudge, words: ReadonlySet<string>): string | null {
  const found = Array.from(document.querySelectorAll('h1')).filter((element) => !isElsewhere(element));
  const texts = found
    .filter((element) => !isLogo(element) && !leadsAway(element, document))
    .flatMap((element) => oneLine(element.textContent) ?? []);
  const isRelated = (text: string) => words.size === 0 || wordsIn(text).some((word) => words.has(word));
  return (
    texts.find(
      (text) => text.split(' ').length >= HEADLINE_WORDS && text.length <= HEADLINE_LENGTH && isRelated(text),
    ) ?? null
  );
}

/** Words that say something, as far as length tells. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

/** Longest heading that is no paragraph in disguise, UTF-16 units. */
const HEADLINE_LENGTH = 200;

/** True for a heading that as a whole is a link to another page. */
function leadsAway(heading: Element, document: Document): boolean {
  const link = heading.querySelector('a[href^="http"]');
  return link !== null && plain(link.textContent ?? '') === plain(heading.textContent ?? '') && !isOwn(link, document);
}

function isOwn(link: Element, document: Document): boolean {
  const own = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return link.getAttribute('href') === own;
}

function endsWithSite(heading: string, { names }: Site): boolean {
  return names.includes(plain(heading.split(SEPARATOR).at(-1) ?? ''));
}

function headings(document: Document, isLogo: LogoJudge): string[] {
  const found = Array.from(document.querySelectorAll('h1, [itemprop~="headline"], h2'));
  return found.filter((element) => !isLogo(element)).flatMap((element) => oneLine(element.textContent) ?? []);
}

type LogoJudge = (heading: Element) => boolean;

/** Blogs put their own name into an `<h1>` on every page: it links to the front page, or is the site's or the host's name. */
function logoJudge(url: string, { names }: Site): LogoJudge {
  const { origin } = URL.canParse(url) ? new URL(url) : { origin: '' };
  return (heading) => {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    const href = link?.getAttribute('href')?.replace(/\/+$/, '') ?? null;
    return (href !== null && (href === '' || href === origin)) || names.includes(plain(heading.textContent ?? ''));
  };
}

/** A heading that a title begins or ends with is the headline itself; the site's name stands at the end more often. */
function pickHeading(found: readonly string[], stated: readonly string[]): string | null {
  for (const title of stated) {
    const whole = plain(title);
    const fits = (text: string, share: number) => plain(text).length >= Math.max(LEAST_LETTERS, whole.length * share);
    const heading =
      found.find((text) => fits(text, START_SHARE) && whole.startsWith(plain(text))) ??
      found.find((text) => fits(text, END_SHARE) && whole.endsWith(plain(text)));
    if (heading) return heading;
  }
  return null;
}

/** Least letters of a headline, and least share of the title that a heading at its start or end has. */
const LEAST_LETTERS = 8;
const START_SHARE = 0.25;
const END_SHARE = 0.5;

/** The text without its site. A page's title may end with a short part that is no known name of it, too. */
function stripSite(stated: string, site: Site, isTitle: boolean): string {
  const { own, names } = site;
  const text = beforeBar(stated);
  const parts = text.split(SEPARATOR);
  const last = plain(parts.at(-1) ?? '');
  if (parts.length < 2) return text;
  if (names.includes(last)) return stripSite(cutTail(text, parts), site, false);
  if (own && (own.startsWith(last) || last.startsWith(own))) return cutTail(text, parts);
  if (names.includes(plain(parts[0] ?? ''))) return text.slice(text.indexOf(parts[1] ?? '')).trim();
  return isTitle && (parts.at(-1) ?? '').split(/\s+/).length <= 4 && cutTail(text, parts).split(/\s+/).length > 3
    ? cutTail(text, parts)
    : text;
}

/** Titles have sections and sites behind bars; headlines have none. */
function beforeBar(text: string): string {
  const [first = ''] = text.split(/\s\|\s/);
  return first.split(/\s+/).length >= FIRST_WORDS ? first : text;
}

/** A shorter part before a bar may be the site's name, in words. */
const FIRST_WORDS = 4;

function cutTail(text: string, parts: readonly string[]): string {
  const tail = text.lastIndexOf(parts.at(-1) ?? '');
  return text.slice(0, tail).replace(/[\s|–—\-·•»«:/\\_]+$/u, '');
}
