import { describe, expect, test } from 'vitest';
import { readSiteList } from '@/options/read-site-list';
import { siteLists } from '@/options/site-lists';

const sites = [
  { host: 'copies.example', added: '2026-11-23', why: 'copied' },
  { host: 'www.more-copies.example', added: '2026-11-24' },
] as const;
const say = (why: string) => `reason ${why}`;

test.each([
  [
    'ublacklist',
    '---\nname: Headwater\n---\n# 2026-11-23: reason copied\n*://*.copies.example/*\n*://*.www.more-copies.example/*\n',
  ],
  [
    'ublock',
    '! Title: Headwater\n! 2026-11-23: reason copied\n||copies.example^$document\n||www.more-copies.example^$document\n',
  ],
  ['kagi', 'copies.example\nwww.more-copies.example\n'],
  ['hosts', '# Headwater\n# 2026-11-23: reason copied\n0.0.0.0 copies.example\n0.0.0.0 www.more-copies.example\n'],
  ['csv', 'host,added,why\r\ncopies.example,2026-11-23,copied\r\nwww.more-copies.example,2026-11-24,\r\n'],
])('%s is written as its tool reads it', (id, text) => {
  expect(siteLists.find((list) => list.id === id)?.write(sites, say)).toBe(text);
});

describe('what was written is read back', () => {
  test.each(siteLists.map((list) => [list.id, list] as const))('%s', (_id, { write }) => {
    expect(readSiteList(write(sites, say))).toEqual(sites.map(({ host }) => host));
  });
});

test.each([
  ['an address', 'https://www.copies.example/page?x', ['copies.example']],
  ['a comment', '# copies.example', []],
  ['a number', '127.0.0.1', []],
  ['a script', 'javascript:alert(1)', []],
  ['words', 'not a host', []],
])('%s', (_name, text, hosts) => {
  expect(readSiteList(text)).toEqual(hosts);
});
