import { expect, test } from 'vitest';
import { isListed, readHostList } from '@/core/site/host-list';

test.each([
  ['uBlacklist', '*://*.copy.example/*'],
  ['uBlacklist, one scheme', 'https://copy.example/*'],
  ['hosts', '0.0.0.0 copy.example'],
  ['hosts with a comment', '127.0.0.1\tcopy.example # a copy'],
  ['a plain name', 'copy.example'],
  ['a filter', '||copy.example^'],
  ['an old uBlacklist file', '---\nname: Copies\n---\n*://copy.example/*'],
])('reads %s', (_name, list) => {
  expect(isListed(readHostList(list), 'www.copy.example')).toBe(true);
  expect(isListed(readHostList(list), 'other.example')).toBe(false);
});

test('lets exceptions through', () => {
  const list = readHostList('*://*.copy.example/*\n@*://fine.copy.example/*');
  expect([isListed(list, 'a.copy.example'), isListed(list, 'fine.copy.example')]).toEqual([true, false]);
});

test.each([
  '/copy\\.example/',
  '*://*/*',
  '0.0.0.0 localhost',
  '127.0.0.1 127.0.0.1',
  '*://*.com/*',
  '*://*.co.uk/*',
  'x'.repeat(10_000),
  '||^',
])('lets nothing be listed by %.30s', (line) => {
  const list = readHostList(line);
  expect(list.hosts.size).toBe(0);
  expect(list.skipped).toBe(1);
});
