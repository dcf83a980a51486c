import { OPAQUE, type Target } from '../wrapper';
import { decodeBase64 } from './decode-base64';

/** Kind of target, in protobuf field 1: a web address, or the id of a YouTube video. */
const WEB = 0x13;
const YOUTUBE = 0x20;

/**
 * The article behind news.google.com/articles/CBMi…: base64url of a protobuf message, field 1 its kind, field 4 the
 * address with a varint length (two bytes from 128 up). Since July 2024 field 4 is a token ("AU_yq…"): opaque.
 */
export function googleNews(url: URL): Target {
  const token = /\/(?:articles|read)\/([^/]{4,8000})/.exec(url.pathname)?.[1];
  const bytes = token ? decodeBase64(token) : null;
  if (!token || !bytes) return null;
  if (bytes[0] !== 0x08) return /^C[A-Z]/.test(token) ? OPAQUE : null;
  const field = bytes[2] === 0x22 ? lengthAt(bytes, 3) : null;
  if (!field || field.start + field.length > bytes.length) return OPAQUE;
  const text = new TextDecoder().decode(bytes.subarray(field.start, field.start + field.length));
  if (bytes[1] === YOUTUBE && /^[\w-]{11}$/.test(text)) return `https://www.youtube.com/watch?v=${text}`;
  return bytes[1] === WEB && /^https?:\/\//i.test(text) ? text : OPAQUE;
}

/** A varint of at most three bytes, and where the bytes it counts begin. */
function lengthAt(bytes: Uint8Array, at: number): { readonly start: number; readonly length: number } | null {
  let length = 0;
  for (let i = 0; i < 3; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    length += (byte & 0x7f) * 128 ** i;
    if (byte < 0x80) return { start: at + i + 1, length };
  }
  return null;
}
