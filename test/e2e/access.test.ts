import { expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, ready, readyPopup, settledState, textOf, words } from './looks';
import { pages } from './pages';

inEachBrowser('site access withdrawn', (browser) => {
  test('is said, and a click on the button still reads the page', async () => {
    await browser().setAccess(false);
    const tab = await browser().open(pages.spun);
    const refused = await readyPopup(browser(), tab);
    expect(await textOf(refused, 'h1')).toBe(await words(browser(), 'state_no_access'));
    await refused.close();
    expect((await badgeOf(browser(), tab)).text).toBe('');

    const popup = await browser().clickAction(tab);
    await ready(popup);
    await expect.poll(() => textOf(popup, 'article')).toContain('divers will survey the quay wall');
    await popup.close();
    await tab.close();
  });

  test('given back, pages are read by themselves again', async () => {
    await browser().setAccess(true);
    const tab = await browser().open(pages.credited);
    expect((await settledState(browser(), tab)).kind).toBe('reported');
    await tab.close();
  });
});
