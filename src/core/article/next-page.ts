import { pageAddress } from './page-address';
import type { PageSnapshot } from './snapshot';

/** Address of the next page of a multi-page article: `rel=next` where it is the same article's, else null. */
export function findNextPage(snapshot: PageSnapshot): string | null {
  const here = new URL(snapshot.url, 'https://page.invalid/');
  for (const link of snapshot.document.querySelectorAll('link[rel="next"], a[rel="next"]')) {
    const address = pageAddress(link.getAttribute('href'), snapshot);
    if (address && continues(here, new URL(address))) return address;
  }
  return null;
}

/** The same path with a page number: neighbours of a blog are `rel=next` too. */
function continues(here: URL, next: URL): boolean {
  if (next.hostname !== here.hostname || next.href === here.href) return false;
  const bare = (url: URL) =>
    url.pathname.replace(/\/$/, '').replace(/(?:[/_-](?:page|p|seite)?[/_-]?\d{1,3})(\.\w{2,5})?$/i, '$1');
  const numbered = /(?:[/_-]\d{1,3}(?:\.\w{2,5})?\/?$)|[?&](?:page|p|pg|seite)=\d{1,3}(?:&|$)/i;
  return numbered.test(next.pathname + next.search) && (bare(next) === bare(here) || next.pathname === here.pathname);
}
