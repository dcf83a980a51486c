import { expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, openedReader, readyPopup, settledState } from './looks';
import { pages } from './pages';

const original = pages.originals.spun;

inEachBrowser('the original', (browser) => {
  test('opens from the popup', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await popup.click('.primary');
    const opened = await browser().tabAt(original);
    expect(await opened.call(() => location.href)).toBe(original);
    await opened.close();
    if (opened.id !== tab.id) await tab.close();
  });

  test('opens by its key', async () => {
    const tab = await browser().open(pages.credited);
    await settledState(browser(), tab);
    await browser().command('open-original', tab);
    const opened = await browser().tabAt(pages.originals.credited);
    await opened.close();
    if (opened.id !== tab.id) await tab.close();
  });

  test('is copied by its key, and the badge says so', async () => {
    const tab = await browser().open(pages.verbatim);
    await settledState(browser(), tab);
    await browser().command('copy-original', tab);
    await expect.poll(() => badgeOf(browser(), tab).then(({ text }) => text)).toBe('✓');
    expect(await browser().clipboard(tab)).toBe(pages.originals.verbatim);
    await expect.poll(() => badgeOf(browser(), tab).then(({ text }) => text)).toBe('→');
    await tab.close();
  });

  test('leaves this page to be copied where there is none', async () => {
    const tab = await browser().open(`${pages.genuine}?utm_source=letter`);
    await settledState(browser(), tab);
    await browser().command('copy-original', tab);
    await expect.poll(() => badgeOf(browser(), tab).then(({ text }) => text)).toBe('✓');
    expect(await browser().clipboard(tab)).toBe(pages.genuine);
    await tab.close();
  });

  test('each command has its key: a browser gives none that is its own', async () => {
    const commands = await browser().extension.call(() => chrome.commands.getAll());
    expect(commands.filter(({ shortcut }) => !shortcut).map(({ name }) => name)).toEqual([]);
  });

  test('the reader opens by its key', async () => {
    const tab = await browser().open(pages.spun);
    await settledState(browser(), tab);
    await browser().command('open-reader', tab);
    const reader = await openedReader(browser());
    await reader.close();
    await tab.close();
  });
});

inEachBrowser('the context menu', (browser) => {
  test('has its entries', async () => {
    const missing = (ids: readonly string[]) =>
      browser().extension.call(async (ids) => {
        // A browser refuses to change an entry that it does not have.
        const isMissing = (id: string) =>
          new Promise<boolean>((told) =>
            chrome.contextMenus.update(id, { visible: true }, () => told(Boolean(chrome.runtime.lastError))),
          );
        const found = await Promise.all(ids.map(async (id) => ((await isMissing(id)) ? id : null)));
        return found.filter((id) => id !== null);
      }, ids);
    const entries = ['open-original', 'copy-original', 'open-reader', 'open-link-original', 'find-text'];
    // The worker makes them a moment after the extension was loaded.
    await expect.poll(() => missing([...entries, 'no-such-entry'])).toEqual(['no-such-entry']);
  });

  test('opens the original', async () => {
    const tab = await browser().open(pages.spun);
    await settledState(browser(), tab);
    await browser().menu({ menuItemId: 'open-original', pageUrl: pages.spun }, tab);
    const opened = await browser().tabAt(original);
    await opened.close();
  });
});
