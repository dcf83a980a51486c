import { expect, test } from 'vitest';
import { unwrapLinks } from '@/core/source/unwrap-links';

const wrapped = 'https://www.google.com/url?q=https%3A%2F%2Fpaper.example%2Ffog%3Fa%3D1%26b%3D2&amp;sa=D';

test.each([
  [
    'a forwarder gives way to its target',
    `<a href="${wrapped}">fog</a>`,
    '<a href="https://paper.example/fog?a=1&amp;b=2">fog</a>',
  ],
  [
    'a plain link stays',
    '<a href="https://paper.example/?utm_source=x">x</a>',
    '<a href="https://paper.example/?utm_source=x">x</a>',
  ],
  [
    'a link that only its site can resolve stays',
    '<a href="https://t.co/abc">x</a>',
    '<a href="https://t.co/abc">x</a>',
  ],
  [
    'what hides a script stays, to be cleaned',
    '<a href="https://www.google.com/url?q=javascript:alert(1)">x</a>',
    '<a href="https://www.google.com/url?q=javascript:alert(1)">x</a>',
  ],
  ['text that looks like a link stays', '<p>&lt;a href="x"&gt;</p>', '<p>&lt;a href="x"&gt;</p>'],
])('%s', (_what, before, after) => {
  expect(unwrapLinks(before)).toBe(after);
});
