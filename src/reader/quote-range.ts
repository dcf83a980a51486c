import type { TextIndex } from '../ui/text-index';

/** Shorter quotes, in characters, would be found in the wrong place. */
const SHORTEST = 8;

/** Where a quote of the page stands in the drawn text, or null where it was left out of it. */
export function quoteRange(quote: string, { text, rangeOf }: TextIndex): Range | null {
  const words = quote.replace(/\s+/g, ' ').trim();
  const at = words.length < SHORTEST ? -1 : text.indexOf(words);
  return at < 0 ? null : rangeOf(at, at + words.length);
}
