import type { ByteReader } from './read-bytes';

/**
 * For each word an ascending list of other words: `entries[from[w] … from[w + 1]]` once `unpack` was called for it, zeros before.
 * A text needs some thousands of 50,000 lists, so loading unpacks none.
 */
export interface WordLists {
  readonly from: Uint32Array;
  readonly entries: Uint16Array;
  /** 1 where the entries are there. */
  readonly unpacked: Uint8Array;
  /** Gaps between ascending entries as varints; word w's begin at `packedFrom[w]`. */
  readonly packed: Uint8Array;
  readonly packedFrom: Uint32Array;
}

/** More than any asset of a few megabytes holds. */
const MOST_ENTRIES = 10_000_000;

/** The lists that follow in the asset: how many entries in all, each list's entries and bytes, then the bytes of all. Throws a RangeError where they do not add up. */
export function readLists(reader: ByteReader, words: number): WordLists {
  const total = reader.varint();
  if (total > MOST_ENTRIES) throw new RangeError('too many entries');
  const from = new Uint32Array(words + 1);
  const packedFrom = new Uint32Array(words + 1);
  for (let word = 0; word < words; word += 1) {
    from[word + 1] = (from[word] ?? 0) + reader.varint();
    packedFrom[word + 1] = (packedFrom[word] ?? 0) + reader.varint();
  }
  const packed = reader.bytes();
  if (from[words] !== total || packedFrom[words] !== packed.length) throw new RangeError('lists of another length');
  return { from, entries: new Uint16Array(total), unpacked: new Uint8Array(words), packed, packedFrom };
}

/** Fills in a word's entries; asked again, does nothing. Bytes that end too early leave the entries at 0xffff, which is no word. */
export function unpack({ from, entries, unpacked, packed, packedFrom }: WordLists, word: number): void {
  if (unpacked[word] !== 0) return;
  unpacked[word] = 1;
  const end = from[word + 1] as number;
  const stop = packedFrom[word + 1] as number;
  let next = packedFrom[word] as number;
  let entry = -1;
  for (let place = from[word] as number; place < end; place += 1) {
    if (next >= stop) {
      entries.fill(NO_WORD, place, end);
      return;
    }
    let gap = packed[next] as number;
    next += 1;
    if (gap >= 0x80) {
      const second = packed[next] as number;
      gap += (second - 1) << 7;
      next += 1;
      if (second >= 0x80) {
        gap += ((packed[next] as number) - 1) << 14;
        next += 1;
      }
    }
    entry += gap + 1;
    entries[place] = entry;
  }
}

const NO_WORD = 0xffff;
