/** Longest quote beside a piece of evidence, in UTF-16 units: enough to find the place. */
const MOST = 100;

/** The beginning of a quote, cut at a word, with '…' where something was cut. */
export function shortQuote(quote: string): string {
  if (quote.length <= MOST) return quote;
  const space = quote.lastIndexOf(' ', MOST);
  return `${quote.slice(0, space > MOST / 2 ? space : MOST)}…`;
}
