import { describe, expect, test } from 'vitest';
import { splitSentences } from '@/core/text/sentences';

describe('sentences', () => {
  test.each([
    ['en', 'He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'en',
      'Dr. Okafor met Gov. Lane at 5 p.m. in Salem. They talked.',
      ['Dr. Okafor met Gov. Lane at 5 p.m. in Salem.', 'They talked.'],
    ],
    ['en', 'J. R. Moss wrote it. It sold.', ['J. R. Moss wrote it.', 'It sold.']],
    ['en', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['en', '“Stop!” he said. “Now.”', ['“Stop!” he said.', '“Now.”']],
    ['en', 'It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
    ['de', 'Das gilt z. B. hier. Dort nicht.', ['Das gilt z. B. hier.', 'Dort nicht.']],
    ['de', 'Dr. Weiß kam am 3. Mai an. Er blieb.', ['Dr. Weiß kam am 3. Mai an.', 'Er blieb.']],
    ['fr', 'M. Dupont est parti. Il pleut.', ['M. Dupont est parti.', 'Il pleut.']],
    ['ja', '雨が降った。彼は帰った。', ['雨が降った。', '彼は帰った。']],
    ['zh', '下雨了！他回家了。', ['下雨了！', '他回家了。']],
    ['hi', 'बारिश हुई। वह घर गया।', ['बारिश हुई।', 'वह घर गया।']],
  ])('of %s: %s', (tag, text, sentences) => {
    expect(splitSentences(text, tag)).toEqual(sentences);
  });

  test('never span two blocks', () => {
    expect(splitSentences('A heading\nA sentence. Another', 'en')).toEqual(['A heading', 'A sentence.', 'Another']);
  });

  test.each([
    ['empty text', ''],
    ['blanks', ' \n \n'],
  ])('are none in %s', (_name, text) => {
    expect(splitSentences(text, 'en')).toEqual([]);
  });

  test.each([
    ['one word a million times', 'word '.repeat(1_000_000)],
    ['3 MB of stops', '. '.repeat(1_500_000)],
    ['unpaired surrogates', 'a \ud800. b \udfff. '.repeat(100)],
    ['no punctuation', 'so it went on and on '.repeat(5000)],
    ['an unknown language', 'One. Two. '.repeat(10)],
  ])('keep every letter of %s', (_name, text) => {
    const letters = (value: string) => value.replace(/\s+/g, '').length;
    expect(letters(splitSentences(text, 'xx').join(' '))).toBe(letters(text));
  });
});
