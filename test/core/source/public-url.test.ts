import { expect, test } from 'vitest';
import { toPublicHttpUrl } from '@/core/source/public-url';

test.each([
  ['https://paper.example/a?b=1#c', 'https://paper.example/a?b=1#c'],
  ['HTTPS://PAPER.example', 'https://paper.example/'],
  ['http://paper.example:8080/a', 'http://paper.example:8080/a'],
  ['https://www.bbc.co.uk:443/news', 'https://www.bbc.co.uk/news'],
  ['https://www.bbc.co.uk./news', 'https://www.bbc.co.uk/news'],
  ['https://someone.github.io/', 'https://someone.github.io/'],
])('lets %s through', (address, expected) => {
  expect(toPublicHttpUrl(address)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'view-source:https://paper.example/',
  'intent://paper.example#Intent;end',
  'ftp://paper.example/',
  'blob:https://paper.example/1',
  'https://good.example@evil.example/',
  'https://user:word@paper.example/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://127.1/',
  'http://017700000001/',
  'http://１２７.０.０.１/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://localhost/',
  'http://localhost./',
  'http://router.local/',
  'http://intranet/',
  'http://printer.lan/',
  'http://db.internal/',
  'http://x.home.arpa/',
  'http://127.0.0.1.nip.io/',
  'https://www.bbc.co.uk:8443/',
  'https://example/',
  'https://com/',
  'paper.example/a',
  '',
  `https://paper.example/${'a'.repeat(2048)}`,
])('refuses %s', (address) => {
  expect(toPublicHttpUrl(address)).toBeNull();
});
