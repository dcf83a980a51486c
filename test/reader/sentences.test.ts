import { expect, test } from 'vitest';
import { sentencesOf } from '@/reader/sentences';

const spoken = (text: string, lang = 'en') =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['ends at full stops', 'It rains. It pours.', ['It rains.', 'It pours.']],
  ['goes on after a title', 'We met Dr. Brandt. She left.', ['We met Dr. Brandt.', 'She left.']],
  ['goes on after an initial', 'J. Adler wrote it. Yes.', ['J. Adler wrote it.', 'Yes.']],
  ['ends with a block', 'A headline\nA text.', ['A headline', 'A text.']],
  ['passes over what has no words', '***\nYes.', ['Yes.']],
])('a sentence %s', (_name, text, sentences) => {
  expect(spoken(text)).toEqual(sentences);
});

test('Japanese sentences end at their own stops', () => {
  expect(spoken('雨が降る。風が吹く。', 'ja')).toEqual(['雨が降る。', '風が吹く。']);
});

test('a long sentence is cut after a pause, and nothing of it is lost', () => {
  const text = `${'many words stand here, '.repeat(30)}and end.`;
  const parts = sentencesOf(text, 'en');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(160);
});

test('a single word of any length is cut too', () => {
  const parts = sentencesOf('w'.repeat(100_000), 'en');
  expect(parts.at(-1)?.end).toBe(100_000);
});
