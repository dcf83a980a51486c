import { expect, test } from 'vitest';
import { shortQuotes } from '@/core/verdict/short-quotes';

const LONG = 'word '.repeat(60).trim();

test.each<[what: string, quotes: string[], shown: string[]]>([
  ['lines of their own', ['Source link', 'Read more at Quay'], ['Source link', 'Read more at Quay']],
  [
    'one with its full stop and without',
    ['First in the Quay Post.', 'First in the Quay Post'],
    ['First in the Quay Post.'],
  ],
  ['a link and the sentence round it', ['Quay Post', 'First in the Quay Post.'], ['First in the Quay Post.']],
  ['a word that another only spells', ['One', 'By phone'], ['One', 'By phone']],
  ['nothing to show', ['', ' – '], []],
  ['more than three', ['One', 'Two', 'Three', 'Four'], ['One', 'Two', 'Three']],
  ['a long one', [LONG], [`${'word '.repeat(20).trim()}…`]],
  ['letters of any script', ['出典：港口日报', '出典：港口日报。'], ['出典：港口日报']],
])('%s', (_what, quotes, shown) => {
  expect(shortQuotes(quotes)).toEqual(shown);
});
