import { describe, expect, test, vi } from 'vitest';

/** A fresh ledger on empty storage. */
async function openLedger() {
  vi.resetModules();
  const browser = (await import('./fake-browser')).fakeBrowser();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return { browser, ...(await import('@/platform/network-ledger')) };
}

const entry = (host: string, at = Date.now()) => ({ at, host, why: 'compare' as const, bytes: 10 });
const OPEN = { page: 'https://copies.example/a', isPrivate: false };
const DAY = 24 * 3600 * 1000;

describe('the network ledger', () => {
  test('holds every request, the newest first, though they are noted at the same time', async () => {
    const { noteRequest, loadLedger } = await openLedger();
    await Promise.all(['a.example', 'b.example', 'c.example'].map((host) => noteRequest(entry(host), OPEN)));
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['c.example', 'b.example', 'a.example']);
  });

  test('forgets what is older than 30 days', async () => {
    const { noteRequest, loadLedger } = await openLedger();
    await noteRequest(entry('old.example', Date.now() - 31 * DAY), OPEN);
    await noteRequest(entry('new.example', Date.now() - 29 * DAY), OPEN);
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['new.example']);
  });

  test('is empty after one wish', async () => {
    const { noteRequest, loadLedger, emptyLedger } = await openLedger();
    await noteRequest(entry('a.example'), OPEN);
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
    await noteRequest(entry('a.example'), OPEN);
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['a.example']);
  });

  test('passes over a row it does not know, and keeps the others', async () => {
    const { browser, loadLedger } = await openLedger();
    browser.storage.local.items.set('ledger', [entry('a.example'), { ...entry('b.example'), why: 'unheard of' }]);
    expect((await loadLedger()).map(({ host }) => host)).toEqual(['a.example']);
  });

  test('hears nothing of private windows, whose pages count their requests all the same', async () => {
    const { browser, noteRequest, loadLedger } = await openLedger();
    const { requestsFor } = await import('@/platform/page-requests');
    await noteRequest(entry('a.example'), { ...OPEN, isPrivate: true });
    expect(await loadLedger()).toEqual([]);
    expect([...browser.storage.session.items]).toEqual([]);
    await noteRequest(entry('b.example'), OPEN);
    expect(await requestsFor(`${OPEN.page}#part`)).toBe(2);
    expect(await requestsFor('https://copies.example/b')).toBe(0);
  });
});
