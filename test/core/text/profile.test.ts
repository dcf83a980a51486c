import { expect, test } from 'vitest';
import { profileText } from '@/core/text/profile';

const text =
  'Dr. Lane spoke first. The plan was not what the town had asked for, and it was late in the day.\nThen the mayor left, and that was the end of it.';

test('a profile counts words and sentences of the whole text', () => {
  const profile = profileText({ text, lang: 'en' });
  expect(profile.sentences).toHaveLength(3);
  expect(profile.wordCount).toBe(profile.words.length);
  expect(profile.words.slice(0, 4)).toEqual(['dr', 'lane', 'spoke', 'first']);
  expect(profile).toMatchObject({ text, languageKnown: true, language: { tag: 'en' } });
});

test('a profile of nothing has no words and no certain language', () => {
  expect(profileText({ text: '', lang: null })).toMatchObject({
    words: [],
    wordCount: 0,
    sentences: [],
    languageKnown: false,
  });
});
