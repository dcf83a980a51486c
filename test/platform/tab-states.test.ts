import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '@/core/model';

const failed = (reason: string): TabState => ({ kind: 'failed', url: 'https://paper.example/', reason });

/** A fresh copy of the module on storage that holds `quota` characters. */
async function openStorage(quota: number) {
  vi.resetModules();
  const { fakeBrowser } = await import('./fake-browser');
  const browser = fakeBrowser(quota);
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  return { browser, ...(await import('@/platform/tab-states')) };
}

beforeEach(() => vi.doUnmock('webextension-polyfill'));

describe('tab states', () => {
  test('are found again, each under its tab', async () => {
    const { saveTabState, loadTabState } = await openStorage(1e6);
    await saveTabState(1, failed('a'));
    await saveTabState(2, failed('b'));
    expect([await loadTabState(1), await loadTabState(2), await loadTabState(3)]).toEqual([
      failed('a'),
      failed('b'),
      null,
    ]);
  });

  test('are gone once dropped', async () => {
    const { saveTabState, dropTabState, loadTabState } = await openStorage(1e6);
    await saveTabState(1, failed('a'));
    await dropTabState(1);
    expect(await loadTabState(1)).toBeNull();
  });

  test('of the oldest tabs make room for new ones', async () => {
    const { saveTabState, loadTabState, browser } = await openStorage(1e6);
    for (let tabId = 1; tabId <= 40; tabId++) await saveTabState(tabId, failed('a'));
    expect(await loadTabState(40)).toEqual(failed('a'));
    expect(await loadTabState(1)).toBeNull();
    expect(browser.storage.session.items.size).toBeLessThan(30);
  });

  test('survive full storage: the newest is kept, older ones go', async () => {
    const { saveTabState, loadTabState } = await openStorage(3000);
    for (let tabId = 1; tabId <= 8; tabId++) await saveTabState(tabId, failed('x'.repeat(500)));
    expect(await loadTabState(8)).toEqual(failed('x'.repeat(500)));
    expect(await loadTabState(1)).toBeNull();
  });
});
