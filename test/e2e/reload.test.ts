import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, openedReader, readyPopup, settledState, textOf, words } from './looks';
import { pages } from './pages';

inEachBrowser('the extension reloaded with tabs open', (browser) => {
  test('checks the open tabs anew, and its popup works at once', async () => {
    const tabs = [];
    for (const address of [pages.credited, pages.genuine, pages.german]) tabs.push(await browser().open(address));
    for (const tab of tabs) await settledState(browser(), tab);
    await browser().reload();
    const [first, second, third] = await Promise.all(tabs.map((tab) => settledState(browser(), tab)));
    expect([first?.kind, second?.kind, third?.kind]).toEqual(['reported', 'reported', 'reported']);
    const popup = await readyPopup(browser(), tabs[0] as never);
    expect(await textOf(popup, 'article')).toContain('Upper Leyden');
    await popup.close();
    for (const tab of tabs) await tab.close();
  });
});

inEachBrowser('a private window', (browser) => {
  const readHere = async (tab: Tab) => {
    const open = (id: number) => chrome.runtime.sendMessage({ name: 'reader/open', args: [id, false] });
    await browser().extension.call(open, tab.id);
    return openedReader(browser());
  };

  test('is checked, told apart, and leaves nothing stored', async () => {
    const tab = await browser().openPrivate(pages.credited);
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('→');
    const stored = await browser().extension.call(async () =>
      JSON.stringify([
        await chrome.storage.session.get(),
        await chrome.storage.local.get(),
        await chrome.storage.sync.get(),
      ]),
    );
    expect(stored).not.toContain('night-buses');
    expect(stored).not.toContain('Leyden');
    await tab.close();
  });

  test('opens the original in a tab of its own, still private', async () => {
    await browser().extension.call(() => chrome.storage.sync.set({ settings: { openIn: 'new-tab' } }));
    const tab = await browser().openPrivate(pages.spun);
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('≈');
    // In Chromium the reader stands in an ordinary window, which is the last one used from then on.
    const reader = await readHere(tab);
    await browser().extension.call(async (id) => {
      const { windowId } = await chrome.tabs.get(id);
      await chrome.windows.update(windowId, { focused: true });
    }, reader.id);
    await browser().extension.call(
      (id) => chrome.runtime.sendMessage({ name: 'original/open', args: [id, null] }),
      tab.id,
    );
    const opened = () =>
      browser().extension.call(async (url) => {
        const found = (await chrome.tabs.query({})).filter((one) => (one.pendingUrl ?? one.url) === url);
        return found.map(({ incognito }) => incognito);
      }, pages.originals.spun);
    await expect.poll(opened).toEqual([true]);
    await (await browser().tabAt(pages.originals.spun)).close();
    await reader.close();
    await tab.close();
    await browser().extension.call(() => chrome.storage.sync.clear());
  });

  test('is read in the reader, whose article is in no storage', async () => {
    const tab = await browser().openPrivate(pages.credited);
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('→');
    const reader = await readHere(tab);
    expect(await textOf(reader, 'article')).toContain('Upper Leyden');
    expect(await textOf(reader, 'main .notice')).toBe(await words(browser(), 'private_note'));
    expect(await reader.call(() => document.title)).toBe(await words(browser(), 'extension_name'));
    const kept = await browser().extension.call(async () => JSON.stringify(await chrome.storage.session.get()));
    expect(kept).not.toContain('Leyden');
    await reader.close();
    await tab.close();
  });
});
