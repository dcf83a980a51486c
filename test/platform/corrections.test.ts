import { beforeEach, expect, test, vi } from 'vitest';
import type { Correction } from '@/core/model';
import { fakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/platform/browser', () => ({
  get browser() {
    return browser.current;
  },
}));

const { loadCorrections, readCorrections, saveCorrections } = await import('@/platform/corrections');
const { restoreBackup, takeBackup } = await import('@/platform/stored-data');

const at = (place: string, part: Partial<Correction> = {}): Correction => ({
  decision: 'original',
  place,
  wrong: null,
  right: null,
  ...part,
});
const named = at('copies.example/a?p=1', {
  decision: 'wrong-source',
  wrong: 'paper.example',
  right: 'https://river.example/b',
});

beforeEach(() => {
  browser.current = fakeBrowser();
});

test('what was saved is there again, place by place', async () => {
  await saveCorrections(['copies.example'], [at('copies.example')]);
  await saveCorrections([named.place], [named]);
  expect(await loadCorrections()).toEqual([at('copies.example'), named]);
  await saveCorrections(['copies.example'], []);
  expect(await loadCorrections()).toEqual([named]);
});

test("pages of one's own network can be corrected, too", async () => {
  await saveCorrections(['localhost:8080/a'], [at('localhost:8080/a')]);
  expect(await loadCorrections()).toEqual([at('localhost:8080/a')]);
});

test('a place is one small item of synced storage', async () => {
  await saveCorrections(['copies.example'], [at('copies.example')]);
  const { items } = (browser.current as ReturnType<typeof fakeBrowser>).storage.sync;
  expect(JSON.stringify([...items])).toHaveLength('[["fix:copies.example",[["o",null,null]]]]'.length);
});

test('full storage refuses, and loses nothing', async () => {
  browser.current = fakeBrowser(300);
  const kept: Correction[] = [];
  let refused = 0;
  for (let n = 0; n < 20; n += 1) {
    const one = at(`site-${n}.example`);
    await saveCorrections([one.place], [one]).then(
      () => kept.push(one),
      () => (refused += 1),
    );
  }
  expect(refused).toBeGreaterThan(0);
  expect(await loadCorrections()).toEqual(kept);
});

test('leaves room for settings: there is an end to places', async () => {
  const many = Array.from({ length: 401 }, (_, n) => at(`site-${n}.example`));
  await expect(
    saveCorrections(
      many.map(({ place }) => place),
      many,
    ),
  ).rejects.toThrow('full');
  expect(await loadCorrections()).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['a word', 'original'],
  ['an unknown decision', [{ ...named, decision: 'awful' }]],
  ['a script for a source', [{ ...named, right: 'javascript:alert(1)' }]],
  ['a router for a source', [{ ...named, right: 'http://10.0.0.1/' }]],
  ['a place that is none', [{ ...named, place: '/' }]],
  ['a place with spaces', [{ ...named, place: 'copies.example/a b' }]],
])('%s is no correction', (_name, value) => {
  expect(readCorrections(value)).toEqual([]);
});

test('a backup takes corrections along, and leaves those made since', async () => {
  await saveCorrections([named.place], [named]);
  const text = JSON.stringify(await takeBackup());
  await saveCorrections([named.place], []);
  await saveCorrections(['since.example'], [at('since.example')]);
  expect(await restoreBackup(text)).toBe(true);
  expect(await loadCorrections()).toEqual([at('since.example'), named]);
});
