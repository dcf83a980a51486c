import { pageAddress } from './page-address';
import type { PageSnapshot } from './snapshot';

/** Where a page stands among those of its article. */
export interface Paging {
  /** Address of the next page, or null. */
  readonly next: string | null;
  /** True where there are other pages, before or after this one. */
  readonly isPaged: boolean;
}

const LINKS_SEEN = 5_000;

/**
 * The neighbours of a page of a multi-page article. `rel=next` and `rel=prev` count where they are the same article's;
 * other links where they lead to the page numbered next, from a first page or one that links to the first.
 */
export function findPaging(snapshot: PageSnapshot): Paging {
  const here = numbered(snapshot.url) ?? { stem: '', number: 1 };
  const declared = (rel: string) =>
    addresses(`link[rel="${rel}"], a[rel="${rel}"]`, snapshot).find((one) => isNeighbour(one, snapshot.url)) ?? null;
  const next = declared('next');
  if (next) return { next, isPaged: true };
  const isHere = (address: string, number: number) => {
    const found = numbered(address);
    return (
      found !== null && found.number === number && found.stem === here.stem && hostOf(address) === hostOf(snapshot.url)
    );
  };
  const hasFirst = here.number > 1 && addresses('a[href]', snapshot).some((address) => isHere(address, 1));
  if (here.number > 1 && !hasFirst) return { next: null, isPaged: declared('prev') !== null };
  // Most links have no such number: they need not be resolved.
  const numbers = addresses(`a[href*="${here.number + 1}"]`, snapshot);
  const following = numbers.find((address) => isHere(address, here.number + 1)) ?? null;
  return { next: following, isPaged: hasFirst || following !== null };
}

function addresses(selector: string, snapshot: PageSnapshot): string[] {
  const links = Array.from(snapshot.document.querySelectorAll(selector)).slice(0, LINKS_SEEN);
  return links.flatMap((link) => pageAddress(link.getAttribute('href'), snapshot) ?? []);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** A page number at the end of the path, or in the query: a number alone, or after the word for a page. */
const IN_PATH = /^(.*?)(?:\/(?:page|p|seite|pagina)[/_-]?|\/|[_,-](?:page|p|seite)[_-]?)(\d{1,2})(\.\w{2,5})?\/?$/i;
const IN_QUERY = /[?&](?:page|p|pg|seite|pagina|paged)=(\d{1,2})(?=&|$)/i;

/** An address without its page number, and the number; the number is 1 where it has none. Null for comments' pages. */
function numbered(address: string): { readonly stem: string; readonly number: number } | null {
  if (!URL.canParse(address) || /comment-page|[?&]cpage=/i.test(address)) return null;
  const { pathname, search } = new URL(address);
  const query = IN_QUERY.exec(search);
  const path = query ? null : IN_PATH.exec(pathname);
  const stem = `${(path ? `${path[1]}${path[3] ?? ''}` : pathname).replace(/\/$/, '')}${search.replace(IN_QUERY, '').replace(/^&/, '?')}`;
  // A site's root has pages too, but they are lists.
  return stem === '' ? null : { stem, number: Number(query?.[1] ?? path?.[2] ?? 1) };
}

/** The same path with a page number: neighbours of a blog are `rel=next` too. */
function isNeighbour(address: string, url: string): boolean {
  const [here, there] = [new URL(url, 'https://page.invalid/'), new URL(address)];
  if (there.hostname !== here.hostname || there.href === here.href) return false;
  const bare = ({ pathname }: URL) =>
    pathname.replace(/\/$/, '').replace(/(?:[/_-](?:page|p|seite)?[/_-]?\d{1,3})(\.\w{2,5})?$/i, '$1');
  const numbered = /(?:[/_-]\d{1,3}(?:\.\w{2,5})?\/?$)|[?&](?:page|p|pg|seite)=\d{1,3}(?:&|$)/i;
  return (
    numbered.test(there.pathname + there.search) && (bare(there) === bare(here) || there.pathname === here.pathname)
  );
}
