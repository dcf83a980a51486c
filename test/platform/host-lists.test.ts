import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('@/platform/browser', () => ({
  get browser() {
    return browser.current;
  },
}));
const { dropHostList, loadHostLists } = await import('@/platform/host-lists');
const { keepHostList } = await import('@/platform/keep-host-list');
const { listNaming } = await import('@/platform/list-naming');

beforeEach(() => {
  browser.current = fakeBrowser(5_000);
});

const LIST = '# a list\n*://*.copies.example/*\n0.0.0.0 heap.example\n@*://good.copies.example/*\n/regex/';

test('names no site until one is added', async () => {
  expect(await loadHostLists()).toEqual([]);
  expect(await listNaming('copies.example')).toBeNull();
});

test('names the sites of a kept list, those below them, and none of its exceptions', async () => {
  expect(await keepHostList(LIST, 'My list', null)).toBe(2);
  expect(await listNaming('www.copies.example')).toBe('My list');
  expect(await listNaming('news.heap.example')).toBe('My list');
  expect(await listNaming('good.copies.example')).toBeNull();
  expect(await listNaming('other.example')).toBeNull();
});

test('keeps no list without a site', async () => {
  expect(await keepHostList('nothing here but words', 'x', null)).toBe(0);
  expect(await loadHostLists()).toEqual([]);
});

test('fetched again, a list takes the place of itself', async () => {
  const address = 'https://lists.example/a.txt';
  await keepHostList(LIST, 'a', address);
  await keepHostList('only.example', 'a', address);
  expect((await loadHostLists()).map(({ sites }) => sites)).toEqual([1]);
  expect(await listNaming('copies.example')).toBeNull();
});

test('dropped, a list names nobody', async () => {
  await keepHostList(LIST, 'a', 'https://lists.example/a.txt');
  await dropHostList('https://lists.example/a.txt');
  expect(await listNaming('copies.example')).toBeNull();
});

test('a list too long for the storage is not kept, and those before it stay', async () => {
  await keepHostList(LIST, 'a', null);
  const long = Array.from({ length: 500 }, (_, at) => `site-number-${at}.example`).join('\n');
  expect(await keepHostList(long, 'b', null)).toBeNull();
  expect((await loadHostLists()).map(({ name }) => name)).toEqual(['a']);
});
