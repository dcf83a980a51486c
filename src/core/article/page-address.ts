import type { Document } from './page-tree';
import type { PageSnapshot } from './snapshot';

/** Longest address that is looked at: browsers and servers agree on about this much. */
const ADDRESS_LENGTH = 2_048;
const pages = new WeakMap<Document, { readonly base: string; readonly known: Map<string, string | null> }>();

/**
 * The absolute http(s) address of a link on the page, or null. Resolved against the page's `<base>` where that is
 * http(s), else against the address the tab was committed to.
 */
export function pageAddress(address: string | null, snapshot: PageSnapshot): string | null {
  if (!address || address.length > ADDRESS_LENGTH) return null;
  let page = pages.get(snapshot.document);
  if (!page) {
    const stated = snapshot.document.documentElement.getAttribute('data-base');
    page = { base: webAddress(stated, snapshot.url) ?? snapshot.url, known: new Map() };
    pages.set(snapshot.document, page);
  }
  const { base, known } = page;
  const earlier = known.get(address);
  if (earlier !== undefined) return earlier;
  const found = webAddress(address, base);
  known.set(address, found);
  return found;
}

function webAddress(address: string | null, base: string): string | null {
  if (!address) return null;
  try {
    const { protocol, href } = new URL(address.trim(), base);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
