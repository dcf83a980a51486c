import { expect, test } from 'vitest';
import { passageLink } from '@/platform/passage-link';

test.each([
  ['a short passage', 'https://a.example/x', 'two words', 'https://a.example/x#:~:text=two%20words'],
  [
    'a long one by its ends',
    'https://a.example/x',
    'a b c d e f g h i j k l',
    'https://a.example/x#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l',
  ],
  [
    'the directive’s own signs',
    'https://a.example/x#top',
    'well-known, & true',
    'https://a.example/x#:~:text=well%2Dknown%2C%20%26%20true',
  ],
  ['no words', 'https://a.example/x', '  ', 'https://a.example/x'],
])('leads to %s', (_name, url, words, link) => {
  expect(passageLink(url, words)).toBe(link);
});
