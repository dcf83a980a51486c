import { expect, test } from 'vitest';
import type { View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { openedReader, readyPopup, textOf, words } from './looks';
import { pages } from './pages';

const SHORT = 'https://brief.example/notice/';

inEachBrowser('the popup', (browser) => {
  test('shows verdict, original, evidence and the clean article', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    expect(await textOf(popup, 'h1')).toBe(await words(browser(), 'verdict_reworded_source'));
    expect(await textOf(popup, '.primary')).toContain('harbour-courier.example');
    expect(await textOf(popup, 'main')).toContain('synthetic intelligence');
    const article = await textOf(popup, 'article');
    expect(article).toContain('divers will survey the quay wall');
    for (const junk of ['Source link', 'See also', 'Associated:', 'TAGGED', 'Share', 'Leave a Reply', 'cookies'])
      expect(article).not.toContain(junk);
    await popup.screenshot(`test-results/popup-${browser().kind}.png`);
    await popup.close();
    await tab.close();
  });

  test('has its verdict where the skeleton has it, at the same height, in the same direction', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    const top = () => popup.call(() => document.querySelector('.verdict')?.getBoundingClientRect().top ?? Number.NaN);
    const drawn = await top();
    // The skeleton's header is the name alone.
    await popup.call(() => document.querySelector('header.bar button')?.remove());
    expect(drawn).toBe(await top());
    // Style sheets have it without any script; what the browser did not write in is no direction and is dropped.
    const styled = await popup.call(() =>
      [...(document.styleSheets[0]?.cssRules ?? [])].some((rule) => /^html \{.*direction: ltr;/s.test(rule.cssText)),
    );
    expect(styled).toBe(true);
    const height = () => popup.call(() => document.body.offsetHeight);
    const full = await height();
    const readAgain = (isBusy: boolean) =>
      popup.call((isBusy) => {
        document.querySelector('main')?.replaceChildren();
        document.querySelector('main')?.setAttribute('aria-busy', String(isBusy));
      }, isBusy);
    await readAgain(true);
    expect(await height()).toBe(full);
    await readAgain(false);
    expect(await height()).toBeLessThan(full);
    await popup.close();
    await tab.close();
  });

  test('is as wide as its settings say, and has no room beside', async () => {
    const tab = await browser().open(pages.spun);
    for (const popupWidth of [360, 480, 400]) {
      await browser().extension.call((settings) => chrome.storage.sync.set({ settings }), { popupWidth });
      const popup = await readyPopup(browser(), tab);
      const width = () => popup.call(() => [window.innerWidth, document.body.offsetWidth, document.body.scrollWidth]);
      await expect.poll(width).toEqual([popupWidth, popupWidth, popupWidth]);
      await popup.close();
      // What the next skeleton is drawn by.
      expect(await browser().extension.call(() => localStorage.getItem('popup-width'))).toBe(String(popupWidth));
    }
    await browser().extension.call(() => chrome.storage.sync.clear());
    await tab.close();
  });

  test('has no violation of accessibility rules, light or dark', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    for (const scheme of ['dark', 'light'] as const) {
      await browser().colorScheme(scheme, popup);
      const isDark = () => popup.call(() => window.matchMedia('(prefers-color-scheme: dark)').matches);
      await expect.poll(isDark).toBe(scheme === 'dark');
      expect(await violations(popup)).toEqual([]);
    }
    await popup.close();
    await tab.close();
  });

  test.each([
    ['a list', pages.list, 'state_no_article'],
    ['a browser page', 'about:blank', 'state_restricted'],
    ['a short text', SHORT, 'verdict_too_short'],
    ['a genuine article', pages.genuine, 'verdict_none'],
  ])('has a screen for %s', async (_what, address, key) => {
    browser().web.lay(SHORT, notice);
    const tab = await browser().open(address);
    const popup = await readyPopup(browser(), tab);
    await expect.poll(() => textOf(popup, 'h1')).toBe(await words(browser(), key));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('copies the article as Markdown with its provenance', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await popup.click('footer.bar button:nth-of-type(3)');
    const copied = await words(browser(), 'keep_copied');
    await until(async () => (await textOf(popup, '[role="status"]')) === copied, 'the word that it was copied');
    await popup.close();
    const text = await browser().clipboard(tab);
    expect(text).toMatch(/^---\ntitle: "/);
    expect(text).toContain('source: "https://harbour-courier.example/');
    expect(text).toContain('relation: "reworded"');
    expect(text).toContain('divers will survey the quay wall');
    await tab.close();
  });

  test('opens a pasted link where the page itself cannot be read', async () => {
    const tab = await browser().open('about:blank');
    const popup = await readyPopup(browser(), tab);
    await paste(popup, 'no address');
    await until(() => popup.call(() => document.querySelector('.paste [aria-invalid="true"]') !== null), 'the refusal');
    expect(await violations(popup)).toEqual([]);
    // The popup closes itself once the page opens.
    await paste(popup, pages.credited.replace('https://', '')).catch(() => {});
    const urlOf = () => browser().extension.call(async (id) => (await chrome.tabs.get(id)).url, tab.id);
    await until(async () => (await urlOf()) === pages.credited, 'the page');
    await popup.close().catch(() => {});
    await tab.close();
  });

  test('opens the full reader, which shows the same article without violations', async () => {
    const tab = await browser().open(pages.spun);
    const popup = await readyPopup(browser(), tab);
    await popup.click('footer.bar button');
    const reader = await openedReader(browser());
    expect(await textOf(reader, 'article')).toContain('divers will survey the quay wall');
    for (const scheme of ['light', 'dark'] as const) {
      await browser().colorScheme(scheme, reader);
      expect(await violations(reader)).toEqual([]);
    }
    await reader.screenshot(`test-results/reader-${browser().kind}.png`);
    await reader.close();
    await tab.close();
  });
});

async function paste(popup: View, link: string): Promise<void> {
  await popup.call((link) => {
    const field = document.querySelector<HTMLInputElement>('.paste input');
    if (!field) return;
    field.value = link;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, link);
  await popup.click('.paste button');
}

const notice = `<!doctype html><html lang="en"><title>Swing bridge closed on Sunday</title>
<article><h1>Swing bridge closed on Sunday</h1>
<p>The swing bridge will be closed to carts and cars on Sunday between six and nine in the morning, because the
winding gear has to be greased before the winter; walkers may cross by the lock.</p>
<p>The harbour office asks skippers to sound twice and to wait at the north bollards until the green lamp is lit,
which may take a while, as the keeper has to come down from the gear room each time.</p>
<p>Questions are answered at the harbour office, where there is also a copy of the timetable for the whole month.</p></article></html>`;
