import { expect, test } from 'vitest';
import { wordChanges } from '@/ui/word-changes';

/** Changed words in brackets. */
const shown = (here: string, there: string) => {
  const changes = wordChanges(here, there);
  return [changes.here, changes.there].map((runs) =>
    runs.map(({ changed, words }) => (changed ? `[${words.trim()}]` : words.trim())).join(' '),
  );
};

test('tells the words of each from those they share', () => {
  expect(shown('a wager on synthetic intelligence', 'a bet on artificial intelligence')).toEqual([
    'a [wager] on [synthetic] intelligence',
    'a [bet] on [artificial] intelligence',
  ]);
});

test('keeps each one’s own case and punctuation, and does not count them', () => {
  expect(shown('“Yes,” she said.', '"yes" She said')).toEqual(['“Yes,” she said.', '"yes" She said']);
});

test('marks nothing lost', () => {
  const { here, there } = wordChanges('one two three', 'zero one three four');
  expect(here.map(({ words }) => words).join('')).toBe('one two three');
  expect(there.map(({ words }) => words).join('')).toBe('zero one three four');
});

test('shows very long sentences whole', () => {
  const long = 'word '.repeat(5000);
  expect(wordChanges(long, `${long}x`).here).toEqual([{ changed: true, words: long }]);
});
