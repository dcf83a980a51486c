import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inEachBrowser } from './in-each-browser';
import { textOf, words } from './looks';
import { pages } from './pages';

inEachBrowser('over the browser’s own reader view', (browser) => {
  test('the popup leads back to the page and checks it', async () => {
    // Only Firefox has one that tells extensions of itself.
    if (browser().kind === 'chromium') return;
    const tab = await browser().open(pages.genuine);
    const isThere = (tabId: number) =>
      chrome.tabs.get(tabId).then((one) => 'isInReaderMode' in one && one.isInReaderMode);
    await browser().extension.call(async (tabId) => {
      await (chrome.tabs as unknown as { toggleReaderMode(id: number): Promise<void> }).toggleReaderMode(tabId);
    }, tab.id);
    await until(() => browser().extension.call(isThere, tab.id), 'the reader view');
    const popup = await browser().popup(tab);
    await expect.poll(() => textOf(popup, '.primary')).toBe(await words(browser(), 'state_reader_view_leave'));
    await popup.click('.primary');
    await expect.poll(() => textOf(popup, 'h1')).toBe(await words(browser(), 'verdict_none'));
    await popup.close();
    await tab.close();
  });
});
