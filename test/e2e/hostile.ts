import { expect, test } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver';
import { hostilePages } from './hostile-pages';
import { badgeOf, readyPopup, settledState, stateOf, textOf } from './looks';
import { pages } from './pages';

/** Tests of pages that lie, break or spy: each ends in a clear state and gains nothing. */
export function aHostilePage(browser: () => Driver): void {
  test.each(hostilePages)('ends in a clear state: $name', async ({ name, html, kinds }) => {
    const address = `https://hostile.example/${encodeURIComponent(name)}`;
    browser().web.lay(address, html);
    const tab = await browser().open(address);
    const before = await tab.call(() => document.getElementsByTagName('*').length);
    const state = await settledState(browser(), tab);
    expect(kinds).toContain(state.kind);
    expect(await tab.call(() => document.getElementsByTagName('*').length)).toBe(before);
    const popup = await readyPopup(browser(), tab);
    expect(await textOf(popup, 'h1')).not.toBe('');
    await popup.close();
    await tab.close();
  });

  test.each([
    ['javascript:', 'javascript:alert(document.domain)'],
    ['data:', 'data:text/html,<p>here'],
    ['file:', 'file:///etc/passwd'],
    ['an address in numbers', 'https://203.0.113.7/news/story'],
    ['this machine', 'http://localhost/news/story'],
    ['this machine, spelt oddly', 'http://0x7f.1/news/story'],
    ['a router', 'http://192.168.0.1/news/story'],
    ['a name without a suffix', 'https://intranet/news/story'],
    ['somebody’s credentials', 'https://harbour-courier.example@evil.example/news/story'],
  ])('is no original where its source link leads to %s', async (what, target) => {
    const address = `https://hostile.example/link/${encodeURIComponent(what)}`;
    browser().web.lay(address, `${story}<br><a href="${target.replaceAll('<', '&lt;')}">Source link</a></article>`);
    const tab = await browser().open(address);
    const state = await settledState(browser(), tab);
    expect(state).toMatchObject({ kind: 'reported', report: { takenFrom: [] } });
    const openBefore = await browser().extension.call(async () => (await chrome.tabs.query({})).length);
    await browser().command('open-original', tab);
    await settledState(browser(), tab);
    expect(await tab.call(() => location.href)).toBe(address);
    expect(await browser().extension.call(async () => (await chrome.tabs.query({})).length)).toBe(openBefore);
    await tab.close();
  });

  test('closed or left in the middle of the work leaves nothing behind', async () => {
    for (let round = 0; round < 4; round += 1) {
      const closed = await browser().open(pages.spun);
      const left = await browser().open(pages.spun);
      await closed.close();
      await left.goto(pages.front);
      await expect.poll(() => settledState(browser(), left)).toMatchObject({ url: pages.front, kind: 'no-article' });
      expect((await badgeOf(browser(), left)).text).toBe('');
      await expect.poll(() => stateOf(browser(), closed)).toBeNull();
      await left.close();
    }
  });
}

const story = `<!doctype html><html lang="en"><title>A story of some length</title><article><h1>A story of some length</h1>
${'<p>The harbour master walked along the mole with a lamp in the early morning, counted the boats, and wrote down what he saw in a book that nobody would read before the spring.</p>\n'.repeat(8)}`;
