import { expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser';
import { readyPopup, settledState } from './looks';
import { pages } from './pages';

/** What a page asks for itself; anything else would be ours. */
const OF_THE_PAGE = /\/(style\.css|favicon\.ico|\w+\.svg)$/;

inEachBrowser('checking a page and reading it in the popup', (browser) => {
  test.each([pages.spun, pages.verbatim, pages.german])('asks nothing of the network: %s', async (address) => {
    const { web } = browser();
    web.forget();
    const tab = await browser().open(address);
    await settledState(browser(), tab);
    const popup = await readyPopup(browser(), tab);
    await popup.call(() => document.querySelector('article')?.scrollIntoView(false));
    await popup.close();
    await tab.close();
    const asked = web.requests.map(({ url }) => url).filter((url) => !OF_THE_PAGE.test(url));
    expect(asked).toEqual([address]);
    const own = new URL(address).hostname;
    expect(web.requests.filter(({ url }) => new URL(url).hostname !== own)).toEqual([]);
  });
});
