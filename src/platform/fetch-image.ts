import { toPublicHttpUrl } from '../core/source/public-url';
import { noteRequest, type RequestCause } from './network-ledger';
import { forbidPrivateAddresses } from './private-rule';
import { readBody } from './read-body';

/** Longest wait, in ms. */
const PATIENCE = 8000;
/** Largest image, in bytes: in a message it grows by a third, and messages hold 64 MB. */
const LARGEST = 6_000_000;
const TYPES = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)\b/;

/** An image as a data address, fetched over https without cookies or referrer, or null where it cannot be had so. */
export async function fetchImage(address: string, cause: RequestCause): Promise<string | null> {
  const url = toPublicHttpUrl(address.replace(/^http:/, 'https:'));
  if (!url) return null;
  await forbidPrivateAddresses();
  let received = 0;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !response.body || !TYPES.test(type)) return null;
    const { bytes, whole } = await readBody(response.body, LARGEST);
    received = bytes.length;
    return whole ? `data:${type.split(';')[0]};base64,${toBase64(bytes)}` : null;
  } catch {
    return null;
  } finally {
    await noteRequest({ at: Date.now(), host: new URL(url).hostname, why: 'image', bytes: received }, cause);
  }
}

/** Arguments of one call are limited: 32 kB at a time. */
const STRETCH = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STRETCH) binary += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(binary);
}
