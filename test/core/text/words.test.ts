import { expect, test } from 'vitest';
import { splitWords } from '@/core/text/words';

test.each([
  ['English with an apostrophe and a hyphen', "Don't re-read it.", ["don't", 're-read', 'it']],
  ['a curly apostrophe', 'It’s 5 o’clock', ['it’s', '5', 'o’clock']],
  ['German letters', 'Über Straße', ['über', 'straße']],
  ['marks that belong to a letter', 'हिन्दी में', ['हिन्दी', 'में']],
  ['nothing', '', []],
  ['marks only', '… — !', []],
])('cuts %s into words', (_name, text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['Chinese', '人工智能正在改变世界各地的新闻编辑室', 6, 14],
  ['Japanese', '政府は新しい計画を発表しました', 5, 12],
  ['Thai', 'รัฐบาลประกาศแผนใหม่', 3, 8],
])('counts %s in words, not as one run of letters', (_name, text, least, most) => {
  const { length } = splitWords(text);
  expect(length).toBeGreaterThanOrEqual(least);
  expect(length).toBeLessThanOrEqual(most);
});

test('keeps a Latin name inside Chinese text as one word', () => {
  expect(splitWords('苹果的iPhone手机')).toContain('iphone');
});

test.each([
  ['one word a million times', 'word '.repeat(1_000_000), 1_000_000],
  ['3 MB without a space', 'a'.repeat(3_000_000), 1],
  ['unpaired surrogates', 'a \ud800 b \udfff c', 3],
  ['a long run of Han', '世界'.repeat(50_000), 50_000],
])('survives %s', (_name, text, count) => {
  const { length } = splitWords(text);
  expect(length / count).toBeGreaterThan(0.9);
  expect(length / count).toBeLessThan(1.1);
});
