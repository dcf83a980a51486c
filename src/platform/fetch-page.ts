import { fetchGuarded } from './fetch-guarded';
import type { RequestCause } from './network-ledger';

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * A fetcher of other sites' pages: HTML without cookies, referrer or cache; null on any failure.
 * https only, public addresses only, redirects included; each request is noted unless the window is private.
 */
export function pageFetcher(cause: RequestCause): (url: string, signal: AbortSignal) => Promise<string | null> {
  const errand = { accept: 'text/html', types: HTML, why: 'compare', cause, stays: null } as const;
  return async (address, signal) => {
    const page = await fetchGuarded(address, errand, signal);
    return page && decodeHtml(page);
  };
}

/** A page that names its charset does so in its first kilobyte. Source: HTML standard, "prescan a byte stream". */
const PRESCAN = 1024;
const CHARSET = /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i;

function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  try {
    return new TextDecoder(CHARSET.exec(head)?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
