import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inEachBrowser } from './in-each-browser';
import { textOf, words } from './looks';

const STORY = 'https://ferry.example/autumn/';

inEachBrowser('over the browser’s own reader view', (browser) => {
  test('the popup leads back to the page and checks it', async () => {
    // Only Firefox has one that tells extensions of itself.
    if (browser().kind === 'chromium') return;
    browser().web.lay(STORY, page);
    const tab = await browser().open(STORY);
    const told = (name: 'isArticle' | 'isInReaderMode') =>
      browser().extension.call(
        async (tabId, name) => Reflect.get(await chrome.tabs.get(tabId), name) === true,
        tab.id,
        name,
      );
    await until(() => told('isArticle'), 'Firefox to see an article');
    await browser().extension.call(async (tabId) => {
      await (chrome.tabs as unknown as { toggleReaderMode(id: number): Promise<void> }).toggleReaderMode(tabId);
    }, tab.id);
    await until(() => told('isInReaderMode'), 'the reader view');
    const popup = await browser().popup(tab);
    await expect.poll(() => textOf(popup, '.primary')).toBe(await words(browser(), 'state_reader_view_leave'));
    await popup.click('.primary');
    await expect.poll(() => textOf(popup, '.article h2')).toBe('The autumn timetable of the ferry');
    await popup.close();
    await tab.close();
  });
});

const paragraph =
  'The ferry to the outer islands sails twice a day in autumn, and on Saturdays a third time, late in the evening. Whoever has a dog may bring it along, provided that it sits on the open deck and that nobody minds.';
const page = `<!doctype html><html lang="en"><head><title>The autumn timetable of the ferry</title></head><body><article><h1>The autumn timetable of the ferry</h1>${`<p>${paragraph} ${paragraph}</p>`.repeat(10)}</article></body></html>`;
