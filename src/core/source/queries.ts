import type { Article, Credit, SourceQuery, TextProfile } from '../model';
import { splitWords } from '../text/words';
import { registrableDomain } from './domain';

/** Engines cut longer queries; UTF-16 units and words. */
const LENGTH = 480;
const WORDS = 32;
const RARE = 5;
/** Letters of a word that may be rare, and the share of the text in which it is looked for. */
const LONG_WORD = 4;

/** Queries for the article's original, the likeliest to find it first. `spun` puts the exact headline last: it may be reworded too. */
export function sourceQueries(
  article: Article,
  profile: TextProfile,
  { credits, spun }: { readonly credits: readonly Credit[]; readonly spun: boolean },
): SourceQuery[] {
  const headline = bareHeadline(article);
  const words = headline.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const domain = registrableDomain(article.url);
  const without = domain === '' ? '' : ` -site:${domain}`;
  const rare = rareWords(article, profile, new Set(splitWords(headline)));
  const name = credits[0]?.name ?? '';
  const exact: SourceQuery = { kind: 'headline', text: cut(`"${words.slice(0, WORDS - 2).join(' ')}"`, without) };
  const mixed: SourceQuery = {
    kind: 'rare-words',
    text: cut([...words.slice(0, 12), ...rare, name].filter(Boolean).join(' '), without),
  };
  const outlets = credits.flatMap((credit): SourceQuery[] =>
    credit.domain === null
      ? []
      : [
          {
            kind: 'outlet',
            text: cut(words.slice(0, WORDS - 1).join(' '), ` site:${registrableDomain(credit.domain)}`),
          },
        ],
  );
  return spun ? [mixed, ...outlets.slice(0, 1), exact] : [exact, mixed, ...outlets.slice(0, 1)];
}

/** The headline without the site's name behind it, and without signs engines take for operators. */
function bareHeadline({ headline, siteName }: Article): string {
  const plain = headline
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = plain.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1)?.toLowerCase();
  return (
    parts.length > 1 && last === siteName?.toLowerCase()
      ? plain.slice(0, plain.length - (parts.at(-1)?.length ?? 0)).replace(/\s+[|–—-]\s*$/, '')
      : plain
  ).trim();
}

/** Names and numbers that survive rewording: capitalised inside a sentence or with digits, the seldomest first. */
function rareWords({ text }: Article, { words }: TextProfile, known: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = text.slice(0, 20_000).match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{3,30}|\b\d[\d.,]{2,12}\d\b/gu) ?? [];
  return [...new Set(names)]
    .filter((name) => name.length >= LONG_WORD && !known.has(name.toLowerCase()))
    .toSorted((a, b) => (counts.get(b.toLowerCase()) ?? 0) - (counts.get(a.toLowerCase()) ?? 0))
    .slice(0, RARE);
}

function cut(query: string, operator: string): string {
  return query.slice(0, LENGTH - operator.length) + operator;
}
