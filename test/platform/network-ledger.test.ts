import { describe, expect, test, vi } from 'vitest';

/** A fresh ledger on empty storage. */
async function openLedger() {
  vi.resetModules();
  const browser = (await import('./fake-browser')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return { browser, ...(await import('@/platform/network-ledger')) };
}

const entry = (host: string, at = Date.now()) => ({ at, host, why: 'compare' as const, bytes: 10 });
const DAY = 24 * 3600 * 1000;

describe('the network ledger', () => {
  test('holds every request, the newest first, though they are noted at the same time', async () => {
    const { noteRequest, loadLedger } = await openLedger();
    await Promise.all(['a.example', 'b.example', 'c.example'].map((host) => noteRequest(entry(host))));
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['c.example', 'b.example', 'a.example']);
  });

  test('forgets what is older than 30 days', async () => {
    const { noteRequest, loadLedger } = await openLedger();
    await noteRequest(entry('old.example', Date.now() - 31 * DAY));
    await noteRequest(entry('new.example', Date.now() - 29 * DAY));
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['new.example']);
  });

  test('is empty after one wish', async () => {
    const { noteRequest, loadLedger, emptyLedger } = await openLedger();
    await noteRequest(entry('a.example'));
    await emptyLedger();
    expect(await loadLedger()).toEqual([]);
  });

  test.each([
    ['a number', 3],
    ['a text', 'x'],
    ['broken rows', [{ at: 'now' }]],
    ['null', null],
  ])('starts anew where storage holds %s', async (_name, stored) => {
    const { browser, loadLedger, noteRequest } = await openLedger();
    browser.storage.local.items.set('ledger', stored);
    await noteRequest(entry('a.example'));
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['a.example']);
  });
});
