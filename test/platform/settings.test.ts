import '../ui/stand-in-browser';

import { describe, expect, test } from 'vitest';
import { changeAlwaysRead, loadAlwaysRead } from '@/platform/always-read';
import { browser } from '@/platform/browser';
import {
  addLeftOutSites,
  loadLeftOutSites,
  readSites,
  removeLeftOutSite,
  saveLeftOutSites,
} from '@/platform/left-out-sites';
import { changeSettings, defaults, loadSettings, readSettings } from '@/platform/settings';
import { restoreBackup, takeBackup } from '@/platform/stored-data';

describe('any value reads as settings', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'settings'],
    ['a list', [1, 2]],
    ['fields of the wrong kind', { size: 'big', theme: 7, voices: 'all' }],
    ['names nobody knows', { theme: 'plaid', font: 'wingdings' }],
    ['no numbers', { size: Number.NaN, width: Number.POSITIVE_INFINITY }],
  ])('%s', (_name, value) => {
    expect(readSettings(value)).toEqual(defaults);
  });

  test('a number beyond its bounds counts as the nearest', () => {
    expect(readSettings({ size: 4000, lineHeight: -1 })).toMatchObject({ size: 40, lineHeight: 1.2 });
  });

  test('one field of nonsense leaves the others', () => {
    expect(readSettings({ theme: 'sepia', size: 'big' })).toMatchObject({ theme: 'sepia', size: defaults.size });
  });
});

test('two windows that change different settings lose neither', async () => {
  await changeSettings({ theme: 'sepia' });
  await changeSettings({ size: 28 });
  expect(await loadSettings()).toMatchObject({ theme: 'sepia', size: 28 });
});

test('settings of a newer version are read where they are known, and kept where they are not', async () => {
  await browser.storage.sync.set({ settings: { version: 99, size: 30, theme: 'holographic', glow: true } });
  expect(await loadSettings()).toMatchObject({ size: 30, theme: 'auto' });
  await changeSettings({ size: 18 });
  expect((await browser.storage.sync.get('settings')).settings).toMatchObject({ version: 99, glow: true, size: 18 });
  await browser.storage.sync.set({ settings: {} });
});

test('a backup brings everything back', async () => {
  await changeSettings({ theme: 'dark', font: 'lexend' });
  const text = JSON.stringify(await takeBackup());
  await changeSettings({ theme: 'light', font: 'inter' });
  expect(await restoreBackup(text)).toBe(true);
  expect(await loadSettings()).toMatchObject({ theme: 'dark', font: 'lexend' });
});

test('a backup that does not speak of a list leaves it alone; one that holds it empty empties it', async () => {
  const { alwaysRead: _read, sites: _sites, ...older } = await takeBackup();
  await changeAlwaysRead('copies.example', true);
  await saveLeftOutSites([{ host: 'digest.example', added: '2026-01-02' }]);
  const left = await loadLeftOutSites();
  expect(left).toHaveLength(1);
  expect(await restoreBackup(JSON.stringify(older))).toBe(true);
  expect(await loadAlwaysRead()).toEqual(['copies.example']);
  expect(await loadLeftOutSites()).toEqual(left);
  expect(await restoreBackup(JSON.stringify({ ...older, alwaysRead: [], sites: [] }))).toBe(true);
  expect(await loadAlwaysRead()).toEqual([]);
  expect(await loadLeftOutSites()).toEqual([]);
});

test.each(['', 'null', '[]', '{"app":"other"}', '{"app":'])(
  'the file %s is no backup and changes nothing',
  async (text) => {
    const before = await loadSettings();
    expect(await restoreBackup(text)).toBe(false);
    expect(await loadSettings()).toEqual(before);
  },
);

test('a list of sites keeps only hosts, each once', () => {
  const site = { host: 'copies.example', added: '2026-11-23' };
  expect(readSites([site, site, { host: 'no host' }, null, 'x', { host: 'a.example', added: 'yesterday' }])).toEqual([
    site,
  ]);
});

test('a full list of sites is kept whole; the oldest reasons make room', async () => {
  const sites = Array.from({ length: 120 }, (_, at) => ({
    host: `copies-${String(at).padStart(3, '0')}.example`,
    added: '2026-11-23',
    why: 'reworded' as const,
  }));
  await saveLeftOutSites(sites);
  const kept = await loadLeftOutSites();
  expect(kept.map(({ host }) => host)).toEqual(sites.map(({ host }) => host));
  expect(JSON.stringify(kept).length).toBeLessThanOrEqual(8_000);
  expect(kept[0]?.why).toBeUndefined();
  expect(kept.at(-1)?.why).toBe('reworded');
});

test('a list without room takes no more in, says of how many, and keeps what it had', async () => {
  await saveLeftOutSites([]);
  const hosts = Array.from({ length: 500 }, (_, at) => `copies-${at}.example`);
  expect(await addLeftOutSites(hosts)).toEqual({ added: 120, over: 380 });
  expect(await addLeftOutSites(['late.example', 'copies-0.example'])).toEqual({ added: 0, over: 1 });
  expect((await loadLeftOutSites()).map(({ host }) => host)).toEqual(hosts.slice(0, 120));
});

test('sites are added and taken off one by one, whatever a window last saw', async () => {
  await saveLeftOutSites([]);
  await addLeftOutSites(['a.example'], 'copied');
  await addLeftOutSites(['b.example']);
  await removeLeftOutSite('a.example');
  await addLeftOutSites(['c.example']);
  expect((await loadLeftOutSites()).map(({ host }) => host)).toEqual(['b.example', 'c.example']);
});
