import { expect, test } from 'vitest';
import { plainText } from '@/ui/plain-text';

test.each([
  ['keeps plain words', 'Ana Ruiz', 'Ana Ruiz'],
  ['keeps accents, emoji families and other scripts', 'Zoë 👩‍👩‍👧 東京 العربية', 'Zoë 👩‍👩‍👧 東京 العربية'],
  ['drops an override that would turn the words around', 'invoice\u202Egnp.exe', 'invoicegnp.exe'],
  ['drops isolates and marks', '\u2066\u200Fname\u2069', 'name'],
  ['drops zero-width spaces and the byte order mark', '\uFEFFre\u200Bal', 'real'],
  ['drops C0 and C1 controls', 'a\u0000b\u0085c\u001b[31m', 'abc[31m'],
  ['puts lines on one line', ' two\n\tlines\u2028here ', 'two lines here'],
])('%s', (_name, given, shown) => {
  expect(plainText(given)).toBe(shown);
});

test('cuts at 300 graphemes, between and never within them', () => {
  const family = '👩‍👩‍👧';
  const cut = plainText(family.repeat(400));
  expect([...new Intl.Segmenter().segment(cut)]).toHaveLength(300);
  expect(cut.endsWith(`${family}…`)).toBe(true);
});

test('bounds a single grapheme of any length', () => {
  expect(plainText(`a${'\u0301'.repeat(1_000_000)}`).length).toBeLessThanOrEqual(4000);
});
