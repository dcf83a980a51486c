import { describe, expect, test } from 'vitest';
import { tokenize } from '@/core/wording/tokens';

const list = (values: Uint8Array) => [...values];

describe('tokens', () => {
  test('keep their places in the text', () => {
    const text = 'It’s “odd”, naïve and well-made.';
    const { words, starts, ends } = tokenize(text);
    expect(words).toEqual(["it's", 'odd', 'naïve', 'and', 'well', 'made']);
    expect(text.slice(starts[2], ends[2])).toBe('naïve');
  });

  test.each([
    ['a space', 'one two', 2],
    ['a quotation mark', 'one “two”', 2],
    ['a hyphen', 'one-two', 1],
    ['a comma', 'one, two', 0],
    ['a new line', 'one\ntwo', 0],
    ['a dash', 'one – two', 0],
  ])('hang together over %s as they should', (_name, text, link) => {
    expect(tokenize(text).link[1]).toBe(link);
  });

  test('are names where a capital stands inside a sentence', () => {
    expect(list(tokenize('The mill in Salem closed. It burned. “Gone,” she said.').capital)).toEqual([
      0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test('are quoted between marks that close in the same block', () => {
    expect(list(tokenize('He said “it is late” and left.').quoted)).toEqual([0, 0, 1, 1, 1, 0, 0]);
    expect(list(tokenize('He said “it is late\nand left.').quoted)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    ['nothing', '', 0],
    ['unpaired surrogates', 'a \ud800 b \udfff', 2],
    ['one word a million times', 'word '.repeat(1_000_000), 80_000],
    ['3 MB without a space', 'a'.repeat(3_000_000), 1],
    ['a million quotation marks', '“'.repeat(1_000_000), 0],
  ])('are bounded for %s', (_name, text, count) => {
    expect(tokenize(text).words).toHaveLength(count);
  });
});
