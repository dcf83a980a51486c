import { expect, test } from 'vitest';
import { outlineDepths } from '@/reader/outline-depths';

test.each<[what: string, levels: number[], depths: number[]]>([
  ['nothing', [], []],
  ['chapters and parts', [2, 3, 3, 2, 3, 4], [0, 1, 1, 0, 1, 2]],
  ['a level left out', [2, 4, 4, 2], [0, 1, 1, 0]],
  ['small ones before the first large one', [3, 3, 2, 3], [0, 0, 0, 1]],
  ['ever larger ones', [4, 3, 2], [0, 0, 0]],
])('the depths of %s', (_what, levels, depths) => {
  expect(outlineDepths(levels)).toEqual(depths);
});
