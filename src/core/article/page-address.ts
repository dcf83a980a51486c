import type { PageSnapshot } from './snapshot';

/** Longest address that is looked at: browsers and servers agree on about this much. */
const ADDRESS_LENGTH = 2_048;
const bases = new WeakMap<Document, string>();

/**
 * The absolute http(s) address of a link on the page, or null. Resolved against the page's `<base>` where that is
 * http(s), else against the address the tab was committed to.
 */
export function pageAddress(address: string | null, snapshot: PageSnapshot): string | null {
  if (!address || address.length > ADDRESS_LENGTH) return null;
  let base = bases.get(snapshot.document);
  if (base === undefined) {
    base = webAddress(snapshot.document.documentElement.getAttribute('data-base'), snapshot.url) ?? snapshot.url;
    bases.set(snapshot.document, base);
  }
  return webAddress(address, base);
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
