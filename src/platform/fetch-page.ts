import { toPublicHttpUrl } from '../core/source/public-url';
import { noteRequest, type RequestCause } from './network-ledger';
import { forbidPrivateAddresses } from './private-rule';
import { readBody } from './read-body';
import { loadSettings } from './settings';

/** Longest wait for a whole page, in ms. */
const PATIENCE = 8000;
/** Most that is read of a page, in bytes of its decoded body: far more than any article's text needs. */
const MOST = 2_000_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * A fetcher of other sites' pages: HTML without cookies, referrer or cache; null on any failure.
 * https only, public addresses only, redirects included; each request is noted unless the window is private.
 */
export function pageFetcher(cause: RequestCause): (url: string, signal: AbortSignal) => Promise<string | null> {
  return async (address, signal) => {
    const url = toPublicHttpUrl(address.replace(/^http:/, 'https:'));
    if (!url?.startsWith('https:') || !(await loadSettings()).lookUps) return null;
    await forbidPrivateAddresses();
    const page = await fetchHtml(url, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    await noteRequest({ at: Date.now(), host: new URL(url).hostname, why: 'compare', bytes: page?.length ?? 0 }, cause);
    return page && decodeHtml(page);
  };
}

async function fetchHtml(url: string, signal: AbortSignal): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: 'text/html' },
      signal,
    });
    const isHtml = HTML.test(response.headers.get('content-type') ?? '');
    if (response.ok && isHtml && response.body && toPublicHttpUrl(response.url))
      return (await readBody(response.body, MOST)).bytes;
    await response.body?.cancel();
    return null;
  } catch {
    return null;
  }
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
