/** Reads an asset from front to back; every method throws a RangeError past its end. */
export interface ByteReader {
  readonly version: number;
  varint(): number;
  /** A length, then that many bytes. */
  bytes(): Uint8Array;
  /** The same as UTF-8 text. */
  text(): string;
  /** So many bytes as they are. */
  raw(count: number): Uint8Array;
}

/** 'HWWM', the version, then a checksum of all that follows: 4 bytes each, little endian. */
const HEAD = 12;
const MAGIC = 0x4d57_5748;

/** A reader behind the head of the asset, or null where magic or checksum do not hold. */
export function readBytes(source: Uint8Array): ByteReader | null {
  if (source.length < HEAD) return null;
  const head = new DataView(source.buffer, source.byteOffset, HEAD);
  const body = source.subarray(HEAD);
  if (head.getUint32(0, true) !== MAGIC || head.getUint32(8, true) !== checksum(body)) return null;
  return readerOf(body, head.getUint32(4, true));
}

/** FNV-1a over 32-bit words and the rest by bytes: 1 ms a megabyte, enough against damage, not against malice. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c_9dc5;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), 0x0100_0193);
  for (let at = whole; at < bytes.length; at += 1) hash = Math.imul(hash ^ view.getUint8(at), 0x0100_0193);
  return hash >>> 0;
}

/** No byte: read where the asset has ended. */
const OUTSIDE = 0x100;

function readerOf(body: Uint8Array, version: number): ByteReader {
  let at = 0;
  const varint = (): number => {
    let byte = body[at] ?? OUTSIDE;
    let value = byte & 0x7f;
    at += 1;
    for (let shift = 7; byte >= 0x80 && byte !== OUTSIDE; shift += 7) {
      byte = body[at] ?? OUTSIDE;
      value |= (byte & 0x7f) << shift;
      at += 1;
    }
    if (byte === OUTSIDE) throw new RangeError('past the end');
    return value;
  };
  const slice = (length: number): Uint8Array => {
    if (at + length > body.length) throw new RangeError('past the end');
    at += length;
    return body.subarray(at - length, at);
  };
  const bytes = (): Uint8Array => slice(varint());
  return {
    version,
    varint,
    bytes,
    text: () => new TextDecoder().decode(bytes()),
    raw: slice,
  };
}
