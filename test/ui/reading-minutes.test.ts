import { expect, test } from 'vitest';
import { readingMinutes } from '@/ui/reading-minutes';

test('is a range, the slower reader last', () => {
  const { from, to } = readingMinutes('x'.repeat(10_000), 'en');
  expect(from).toBeLessThan(to);
});

test('takes longer for the same number of characters where each carries more', () => {
  const text = 'x'.repeat(5000);
  expect(readingMinutes(text, 'zh-CN').from).toBeGreaterThan(readingMinutes(text, 'de').from);
});

test.each([
  ['no text', '', 'en'],
  ['an unknown language', 'word', 'xx'],
  ['no language', 'word', null],
])('is at least a minute with %s', (_name, text, lang) => {
  expect(readingMinutes(text, lang)).toEqual({ from: 1, to: 1 });
});
