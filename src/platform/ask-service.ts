import type { ServiceRequest } from '../core/source/providers';
import { noteRequest, type RequestCause } from './network-ledger';
import { forbidPrivateAddresses } from './private-rule';
import { readBody } from './read-body';

/** What a service said, or why it said nothing. */
export type ServiceAnswer =
  | { readonly kind: 'body'; readonly body: string }
  /** Asked too often; `wanted` is how long it wants to be left alone, ms, or null. */
  | { readonly kind: 'busy'; readonly wanted: number | null }
  /** Says no: to the key, or to everybody; or leads to another place, such as a page to log in. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'unreachable' };

/** Longest wait, ms: some services think for 13 s before they refuse. */
const PATIENCE = 16_000;
/** Most that is read of an answer, bytes. */
const MOST = 2_000_000;

/** Ask a service once: over https, without cookies or referrer, and never where it redirects to, so that no key goes astray. */
export async function askService(
  { url, headers }: ServiceRequest,
  { why, ...cause }: RequestCause & { readonly why: 'search' | 'dates' },
): Promise<ServiceAnswer> {
  await forbidPrivateAddresses();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  let bytes = 0;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      headers,
      signal: controller.signal,
    });
    const refusal = refusalOf(response);
    if (refusal || !response.body) {
      await response.body?.cancel();
      return refusal ?? { kind: 'unreachable' };
    }
    const body = await readBody(response.body, MOST);
    bytes = body.bytes.length;
    return { kind: 'body', body: new TextDecoder().decode(body.bytes) };
  } catch {
    return { kind: controller.signal.aborted ? 'slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    await noteRequest({ at: Date.now(), host: new URL(url).hostname, why, bytes }, cause);
  }
}

function refusalOf({ type, ok, status, headers }: Response): ServiceAnswer | null {
  if (type === 'opaqueredirect') return { kind: 'refused' };
  if (status === 429 || status === 503) return { kind: 'busy', wanted: secondsIn(headers.get('retry-after')) };
  return ok ? null : { kind: 'refused' };
}

/** Retry-After in seconds, as ms; its other form, a date, is no better than our own guess. */
function secondsIn(value: string | null): number | null {
  return value !== null && /^\d{1,6}$/.test(value.trim()) ? Number(value) * 1000 : null;
}
