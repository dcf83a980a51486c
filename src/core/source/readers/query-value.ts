import { decodePercent } from './decode-percent';

/** The value of a query parameter, decoded once with '+' kept, or null; `&amp;` of raw HTML separates like '&'. */
export function queryValue(url: URL, name: string): string | null {
  const pairs = url.search.slice(1).split(/&(?:amp;)?/);
  const prefix = `${name}=`;
  const pair = pairs.find((part) => part.startsWith(prefix));
  return pair === undefined ? null : decodePercent(pair.slice(prefix.length));
}
