import { splitWords } from '../text/words';

/** Words shorter than this tell nothing of a headline; digits count. */
const SHORTEST = 3;
const LONGEST_SLUG = 400;
const LONGEST_HEADLINE = 400;
/** A letter may take nine characters of an address: three bytes, percent-encoded. */
const ENCODED = 9;

/** How well an address repeats a headline: Jaccard of their words in [0, 1], the address's last parts joined. */
export function headlineAgreement(address: string, headline: string): number {
  const title = wordsOf(headline.slice(0, LONGEST_HEADLINE));
  if (title.size < 2) return 0;
  const parts = decoded(new URL(address).pathname.slice(-ENCODED * LONGEST_SLUG))
    .slice(-LONGEST_SLUG)
    .split('/')
    .filter(Boolean);
  return Math.max(
    0,
    ...parts.slice(-2).map((part) => jaccard(wordsOf(part.replace(/\.\w{2,5}$/, '').replace(/[-_+.]/g, ' ')), title)),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '');
  return new Set(
    splitWords(plain.replaceAll('-', ' ')).filter((word) => word.length >= SHORTEST && !/^\d{5,}$/.test(word)),
  );
}

function jaccard(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => two.has(word)).length;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
