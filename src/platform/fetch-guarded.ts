import { toPublicHttpUrl } from '../core/source/public-url';
import { type LedgerEntry, noteRequest, type RequestCause } from './network-ledger';
import { forbidPrivateAddresses } from './private-rule';
import { readBody } from './read-body';
import { loadSettings } from './settings';

/** Longest wait for a whole answer, in ms. */
const PATIENCE = 8000;
/** Most that is read of an answer, in bytes of its decoded body: far more than any article's text needs. */
const MOST = 2_000_000;

/** What is asked for: media types that are read, and why, for the ledger. */
export interface Errand {
  readonly accept: string;
  readonly types: RegExp;
  readonly why: LedgerEntry['why'];
  readonly cause: RequestCause;
  /** Redirects may lead to these addresses only; null for any public one. */
  readonly stays: ((url: string) => boolean) | null;
}

/**
 * The bytes of a public https address, or null on any failure or where look-ups are switched off: without cookies, referrer
 * or cache, within limits of time and size, redirects to private addresses stopped by the browser. Noted in the ledger.
 */
export async function fetchGuarded(address: string, errand: Errand, signal: AbortSignal): Promise<Uint8Array | null> {
  const url = toPublicHttpUrl(address.replace(/^http:/, 'https:'));
  if (!url?.startsWith('https:') || !(await loadSettings()).lookUps) return null;
  await forbidPrivateAddresses();
  const body = await bodyOf(url, errand, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
  const { hostname: host } = new URL(url);
  await noteRequest({ at: Date.now(), host, why: errand.why, bytes: body?.length ?? 0 }, errand.cause);
  return body;
}

async function bodyOf(url: string, { accept, types, stays }: Errand, signal: AbortSignal): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept },
      signal,
    });
    const isWanted = types.test(response.headers.get('content-type') ?? '') && (!stays || stays(response.url));
    if (response.ok && isWanted && response.body && toPublicHttpUrl(response.url))
      return (await readBody(response.body, MOST)).bytes;
    await response.body?.cancel();
    return null;
  } catch {
    return null;
  }
}
