import { describe, expect, test } from 'vitest';
import { checksum, readBytes } from '@/core/wording/read-bytes';
import { readLists, unpack, type WordLists } from '@/core/wording/word-lists';

/** Lists as they stand in an asset, with whatever counts and bytes are given. */
function listsOf(body: readonly number[], words: number): WordLists {
  const bytes = new Uint8Array(12 + body.length);
  bytes.set(body, 12);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, 0x4d57_5748, true);
  head.setUint32(8, checksum(bytes.subarray(12)), true);
  const reader = readBytes(bytes);
  if (!reader) throw new Error('no reader');
  return readLists(reader, words);
}

const entriesOf = (lists: WordLists, word: number) => {
  unpack(lists, word);
  return [...lists.entries.slice(lists.from[word], lists.from[word + 1])];
};

describe('lists of words', () => {
  // Five entries in all: (3 entries, 4 bytes), (0, 0), (2, 5), then nine bytes: 0, 1, 201 and 7, 40000.
  const body = [5, 3, 4, 0, 0, 2, 5, 9, 0, 0, 0xc7, 0x01, 7, 0xb8, 0xb8, 0x02, 0];

  test('are unpacked one by one, in any order, as often as they are asked for', () => {
    const lists = listsOf(body, 3);
    expect([...lists.entries]).toEqual([0, 0, 0, 0, 0]);
    expect(entriesOf(lists, 0)).toEqual([0, 1, 201]);
    expect(lists.unpacked).toEqual(Uint8Array.of(1, 0, 0));
    expect(entriesOf(lists, 1)).toEqual([]);
    expect(entriesOf(lists, 0)).toEqual([0, 1, 201]);
  });

  test('hold words of three bytes', () => {
    expect(entriesOf(listsOf(body, 3), 2)).toEqual([7, 40_000]);
  });

  test.each([
    ['more entries than announced', [4, ...body.slice(1)]],
    ['more bytes than there are', body.slice(0, -1)],
    ['fewer bytes than announced', [5, 3, 4, 0, 0, 2, 6, ...body.slice(7)]],
    ['more entries than an asset holds', [0xff, 0xff, 0xff, 0x7f, ...body.slice(1)]],
  ])('are refused with %s', (_name, broken) => {
    expect(() => listsOf(broken, 3)).toThrow(RangeError);
  });

  test('name no word where their bytes end too early', () => {
    const lists = listsOf([3, 3, 1, 1, 5], 1);
    expect(entriesOf(lists, 0)).toEqual([5, 0xffff, 0xffff]);
  });
});
