import { isTracking } from './tracking';

/** A text fragment only scrolls the page; a bare `utm_` or `xtor` fragment only counts the visit. */
const FRAGMENT = /:~:text=.*$|^#(?:utm_|xtor=|at_medium=|ref=rss|rss$).*$/;

/** The address without what only tracks the reader; every other parameter is identity and stays as it is spelt. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => !isTracking(pair.split('=')[0] ?? '', url.hostname));
  if (kept.length < pairs.length) url.search = kept.join('&');
  const hash = url.hash.replace(FRAGMENT, '');
  if (hash !== url.hash) url.hash = hash === '#' ? '' : hash;
  return url.href;
}
