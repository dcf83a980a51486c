/** Longest quote beside a piece of evidence, in UTF-16 units: enough to find the place. */
const LENGTH = 100;
const MOST = 3;

/**
 * The first quotes, shortened, each line of the page once: a link and the sentence round it say the same, as does a line
 * with its full stop and without.
 */
export function shortQuotes(quotes: readonly string[]): string[] {
  const stated = quotes.map(bare);
  const isSaid = (quote: string, at: number) =>
    quote === '' || stated.some((other, there) => other.includes(quote) && (other !== quote || there < at));
  return quotes
    .filter((_, at) => !isSaid(stated[at] ?? '', at))
    .slice(0, MOST)
    .map(shorten);
}

function bare(quote: string): string {
  const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // Whole words: "one" is no part of "phone".
  return words.length > 0 ? ` ${words.join(' ')} ` : '';
}

/** The beginning of a quote, cut at a word, with '…' where something was cut. */
function shorten(quote: string): string {
  if (quote.length <= LENGTH) return quote;
  const space = quote.lastIndexOf(' ', LENGTH);
  return `${quote.slice(0, space > LENGTH / 2 ? space : LENGTH)}…`;
}
