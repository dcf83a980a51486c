import { expect, test } from 'vitest';
import type { PieceRule } from '@/core/model';
import { nextRule } from '@/ui/next-rule';

const rule = (over: Partial<PieceRule>): PieceRule => ({ only: null, keep: [], drop: [], ...over });

test.each<[what: string, before: PieceRule | null, changed: [string, boolean][], after: PieceRule | null]>([
  ['the first piece put in', null, [['a', true]], rule({ keep: ['a'] })],
  ['the first piece taken out', null, [['a', false]], rule({ drop: ['a'] })],
  ['a piece put back', rule({ drop: ['a'] }), [['a', true]], null],
  ['a piece taken out again', rule({ keep: ['a', 'b'] }), [['a', false]], rule({ keep: ['b'] })],
  ['nothing', rule({ only: 'x' }), [], rule({ only: 'x' })],
  ['one more', rule({ only: 'x', drop: ['a'] }), [['b', true]], rule({ only: 'x', keep: ['b'], drop: ['a'] })],
])('after %s', (_what, before, changed, after) => {
  expect(nextRule(before, new Map(changed))).toEqual(after);
});
