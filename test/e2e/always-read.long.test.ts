import { afterEach, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inEachBrowser } from './in-each-browser';
import { openedReader, readyPopup, settledState, textOf, words } from './looks';
import { pages } from './pages';

inEachBrowser('a site that is always read in the reader', (browser) => {
  const readers = () =>
    browser().extension.call(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.includes('/src/reader/')).map(({ id }) => id ?? 0);
    });
  afterEach(async () => {
    const open = await readers();
    await browser().extension.call(async (ids) => {
      await chrome.tabs.remove([...ids]);
      await chrome.storage.sync.clear();
    }, open);
  });

  test('is chosen in the popup, and opens its next article there by itself, once', async () => {
    const first = await browser().open(pages.credited);
    const popup = await readyPopup(browser(), first);
    await popup.call(
      (words) => {
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words)?.click();
      },
      await words(browser(), 'always_read', 'daily-digest.example'),
    );
    const stored = () => browser().extension.call(async () => (await chrome.storage.sync.get('alwaysRead')).alwaysRead);
    await until(async () => JSON.stringify(await stored())?.includes('daily-digest.example'), 'the site to be listed');
    await popup.close();
    expect(await readers()).toEqual([]);

    // A tab of the site that comes to the front again is one more article to open.
    await first.close();
    const tab = await browser().open(pages.spun);
    const reader = await openedReader(browser());
    expect(await textOf(reader, 'article')).toContain('divers will survey the quay wall');
    await reader.close();
    // Who closed it, or loads the page again, wants the page.
    await tab.goto(pages.spun);
    await settledState(browser(), tab);
    await new Promise((wake) => setTimeout(wake, 800));
    expect(await readers()).toEqual([]);
    await tab.close();
  });

  test('never opens the reader on a list', async () => {
    await browser().extension.call(() => chrome.storage.sync.set({ alwaysRead: ['daily-digest.example'] }));
    const tab = await browser().open(pages.list);
    await settledState(browser(), tab);
    await new Promise((wake) => setTimeout(wake, 800));
    expect(await readers()).toEqual([]);
    await tab.close();
  });
});
