import { expect, test } from 'vitest';
import { bareText } from '@/core/article/bare-text';
import { countWords } from '@/core/article/count-words';

test.each([
  ['', 0],
  ['One, two and 3.5', 5],
  ['“Don’t” – said naïve Zoë…', 5],
  ['Straße, œuvre, Ærø: 2½ µm', 5],
  ['Über €100, ×2', 3],
  ['Это новость', 2],
  ['東京の新聞', 1 + 3],
])('%s has %d words', (text, words) => expect(countWords(text)).toBe(words));

test('each sign of Latin text counts as it does among others', () => {
  const signs = Array.from({ length: 0x100 }, (_, unit) => String.fromCharCode(unit));
  const marks = Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0x2000 + at));
  // With a letter of another script the patterns for all scripts are asked.
  for (const sign of [...signs, ...marks]) {
    expect(countWords(`a${sign}b`), sign).toBe(countWords(`a${sign}b я`) - 1);
    expect(bareText(`a${sign}b`), sign).toBe(bareText(`a${sign}b я`).slice(0, -1));
  }
});
