import { toPublicHttpUrl } from '../core/source/public-url';

/** Longest wait, in ms. */
const PATIENCE = 8000;
/** Largest image, in bytes: in a message it grows by a third, and messages hold 64 MB. */
const LARGEST = 6_000_000;
const TYPES = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)\b/;

/** An image as a data address, fetched over https without cookies or referrer, or null where it cannot be had so. */
export async function fetchImage(address: string): Promise<string | null> {
  const url = toPublicHttpUrl(address.replace(/^http:/, 'https:'));
  if (!url) return null;
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !response.body || !TYPES.test(type)) return null;
    const bytes = await readUpTo(response.body, LARGEST);
    return bytes && `data:${type.split(';')[0]};base64,${toBase64(bytes)}`;
  } catch {
    return null;
  }
}

/** The whole body, or null where it is larger. */
async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Arguments of one call are limited: 32 kB at a time. */
const STRETCH = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STRETCH) binary += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(binary);
}
