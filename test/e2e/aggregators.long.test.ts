import { expect, test } from 'vitest';
import type { TabState } from '@/core/model';
import type { Driver } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { lies } from '../fixtures/newsroom/lies';
import { opaqueLists, portalLists, storyUrls } from '../fixtures/portals';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, readyPopup, settledState, textOf, words } from './looks';

const COPY = 'https://heap.example/2026/the-harbour-book/';
const ORIGINAL = 'https://ledger.example/news/the-harbour-book-of-boats';
const paragraph =
  '<p>The harbour master walked along the mole with a lamp in the early morning, counted the boats, and wrote down what he saw in a book that nobody would read before the spring.</p>\n';
const page = (end = '') =>
  `<!doctype html><html lang="en"><title>The harbour book</title><article><h1>The harbour book</h1>${paragraph.repeat(8)}${end}</article>`;

inEachBrowser('a list of a portal', (browser) => {
  test.each(portalLists.filter(({ name }) => /Google|Hacker|Flipboard/.test(name)))(
    '$name shows each story with its host, and opens it straight',
    async ({ url, html }) => {
      browser().web.lay(url, html);
      const tab = await browser().open(url);
      const popup = await readyPopup(browser(), tab);
      await expect.poll(() => textOf(popup, 'h1')).toBe(await words(browser(), 'state_stories'));
      const shown = await popup.call(() =>
        [...document.querySelectorAll('.stories .host')].map((host) => host.textContent),
      );
      expect(shown).toEqual(storyUrls.map((story) => new URL(story).host));
      expect(await violations(popup)).toEqual([]);
      browser().web.lay(storyUrls[1] ?? '', page());
      browser().web.forget();
      await popup.click('.stories li:nth-child(2) button');
      const opened = await browser().tabAt(storyUrls[1] ?? '');
      expect(browser().web.requests.map((request) => request.url)[0]).toBe(storyUrls[1]);
      await opened.close();
      if (opened.id !== tab.id) await tab.close();
    },
  );

  test.each(opaqueLists)('$name says that only the portal can tell', async ({ url, html }) => {
    browser().web.lay(url, html);
    const tab = await browser().open(url);
    const popup = await readyPopup(browser(), tab);
    await expect.poll(() => textOf(popup, 'h1')).toBe(await words(browser(), 'state_stories'));
    expect(await textOf(popup, '.stories li')).toContain('Paper 0');
    expect(await popup.call(() => document.querySelectorAll('.stories .host').length)).toBe(0);
    await popup.close();
    await tab.close();
  });
});

inEachBrowser('checking a site', (browser) => {
  test('asks it once, on a press that names it, and tells what its feed says', async () => {
    const { web } = browser();
    const posts = Array.from({ length: 6 }, (_, at) => ({
      link: at === 0 ? COPY : `https://heap.example/${at}/`,
      title: { rendered: `Story ${at}` },
      content: {
        rendered: `<p>Text.</p><p><a href="${at === 0 ? ORIGINAL : `https://paper-${at % 3}.example/news/a-story-of-the-day-${at}`}">Source link</a></p>`,
      },
    }));
    web.lay(COPY, (_request, response) => {
      const cookie = 'visitor=1; Secure; SameSite=None; Path=/';
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookie }).end(page());
    });
    web.lay('https://heap.example/wp-json/wp/v2/posts', (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'seen=1' })
        .end(JSON.stringify(posts));
    });
    const tab = await browser().open(COPY);
    const popup = await readyPopup(browser(), tab);
    web.forget();
    expect(await textOf(popup, '.check-site')).toContain('heap.example');
    await popup.click('.check-site');
    const state = await until(async () => checked(await settledState(browser(), tab)), 'what the feed told');
    expect(state.takenFrom[0]).toMatchObject({ url: ORIGINAL, level: 'stated' });
    expect(state.site.aggregator).toBeGreaterThanOrEqual(0.5);
    expect((await badgeOf(browser(), tab)).text).toBe('→');
    expect(web.requests.map(({ url }) => url.split('?')[0])).toEqual(['https://heap.example/wp-json/wp/v2/posts']);
    for (const header of ['cookie', 'referer', 'origin']) expect(web.requests[0]?.headers).not.toHaveProperty(header);
    expect(await ledgerOf(browser())).toMatchObject([{ host: 'heap.example', why: 'feed' }]);
    await expect.poll(() => textOf(popup, '.why')).toContain(await words(browser(), 'signal_site_feed', '6', '6'));
    await popup.close();
    await tab.close();
  });

  test('that answers elsewhere or not at all changes nothing', async () => {
    const { web } = browser();
    const address = 'https://silent.example/2026/the-harbour-book/';
    web.lay(address, page());
    web.lay('https://silent.example/wp-json/wp/v2/posts', (_request, response) => {
      response.writeHead(302, { location: 'https://heap.example/wp-json/wp/v2/posts' }).end();
    });
    const tab = await browser().open(address);
    const before = await settledState(browser(), tab);
    const popup = await readyPopup(browser(), tab);
    await popup.click('.check-site');
    await expect
      .poll(() => textOf(popup, '[role="status"]'))
      .toBe(await words(browser(), 'check_site_failed', 'silent.example'));
    expect(await settledState(browser(), tab)).toEqual(before);
    await popup.close();
    await tab.close();
  });
});

inEachBrowser('a site that copies by habit', (browser) => {
  test('is told by the pages opened there: how many, and how many named another source', async () => {
    const { web } = browser();
    for (const at of [1, 2, 3, 4]) {
      const source = `https://paper-${at % 2}.example/news/the-harbour-book-of-boats-${at}`;
      const address = `https://habit.example/2026/the-harbour-book-${at}/`;
      web.lay(address, page(`<p><a href="${source}">Source link</a></p>`));
      const tab = await browser().open(address);
      expect(await settledState(browser(), tab)).toMatchObject({ report: { takenFrom: [{ url: source }] } });
      await tab.close();
    }
    const silent = 'https://habit.example/2026/the-book-without-a-source/';
    web.lay(silent, page());
    const tab = await browser().open(silent);
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('·');
    const popup = await readyPopup(browser(), tab);
    expect(await textOf(popup, '.why')).toContain(await words(browser(), 'signal_site_habit', '4', '4'));
    const kept = await browser().extension.call(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).toContain('habit.example');
    for (const secret of ['harbour-book', 'without-a-source', 'paper-1']) expect(kept).not.toContain(secret);
    await popup.close();
    await tab.close();
  });
});

inEachBrowser('a list the reader adds', (browser) => {
  test('is fetched on a press that names its host, lights the badge, and is gone when removed', async () => {
    const { web } = browser();
    const list = 'https://lists.example/aggregators.txt';
    const address = 'https://listed.example/2026/the-harbour-book/';
    web.lay(address, page());
    web.lay(list, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('! a list\n*://*.listed.example/*\n');
    });
    const tab = await browser().open(address);
    await settledState(browser(), tab);
    expect((await badgeOf(browser(), tab)).text).toBe('');
    const options = await browser().openOwn('src/options/index.html');
    await until(() => options.call(() => document.querySelector('input[type="url"]') !== null), 'the field');
    web.forget();
    await options.call((list) => {
      const field = document.querySelector<HTMLInputElement>('#sites input[type="url"]');
      if (!field) return;
      field.value = list;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, list);
    const button = '#sites form:has(input[type="url"]) button';
    await expect.poll(() => textOf(options, button)).toBe(await words(browser(), 'lists_fetch', 'lists.example'));
    expect(web.requests).toEqual([]);
    await options.click(button);
    await expect.poll(() => textOf(options, '#sites')).toContain('lists.example – aggregators.txt');
    expect(web.requests.map(({ url }) => url)).toEqual([list]);
    expect(await violations(options)).toEqual([]);
    await tab.goto(`${address}?again`);
    web.lay(`${address}?again`, page());
    await expect.poll(async () => (await badgeOf(browser(), tab)).text).toBe('·');
    const popup = await readyPopup(browser(), tab);
    expect(await textOf(popup, '.why')).toContain('lists.example – aggregators.txt');
    await popup.close();
    await options.front();
    await options.click(
      `[aria-label="${await words(browser(), 'lists_remove_label', 'lists.example – aggregators.txt')}"]`,
    );
    await expect.poll(() => textOf(options, '#sites')).not.toContain('aggregators.txt');
    await options.close();
    await tab.close();
  });
});

inEachBrowser('a page that lies', (browser) => {
  test.each(lies.filter((_lie, at) => at % 41 === 0))(
    'shows the whole host it leads to: $id',
    async ({ url, html }) => {
      browser().web.lay(url, html);
      const tab = await browser().open(url);
      const state = await settledState(browser(), tab);
      const popup = await readyPopup(browser(), tab);
      const shown = await textOf(popup, 'main');
      const taken = state.kind === 'reported' ? state.report.takenFrom : [];
      for (const candidate of taken.slice(0, 1)) {
        expect(candidate.level).not.toBe('matched');
        expect(candidate.host).toBe(new URL(candidate.url).host);
        expect(shown).toContain(candidate.host);
        const cut = await popup.call(
          (host) =>
            [...document.querySelectorAll('main bdi')]
              .filter((one) => one.textContent === host)
              .filter((one) => one.closest('[hidden]') || getComputedStyle(one).textOverflow === 'ellipsis').length,
          candidate.host,
        );
        expect(cut).toBe(0);
      }
      await popup.close();
      await tab.close();
    },
  );
});

inEachBrowser('the entry of a link', (browser) => {
  test.each([
    ['is opened where it leads to', `https://www.google.com/url?q=${encodeURIComponent(ORIGINAL)}&sa=D`, ORIGINAL],
    ['that only its own site can tell is opened as it is', 'https://bit.ly/3harbour', 'https://bit.ly/3harbour'],
  ])('%s', async (_what, linkUrl, target) => {
    browser().web.lay(COPY, page());
    browser().web.lay(target, page());
    const tab = await browser().open(COPY);
    await settledState(browser(), tab);
    await browser().menu({ menuItemId: 'open-link-original', pageUrl: COPY, linkUrl }, tab);
    const opened = await browser().tabAt(target);
    await opened.close();
    await tab.close();
  });

  test.each(['javascript:alert(1)', 'https://www.google.com/url?q=http://192.168.0.1/', 'file:///etc/passwd'])(
    'to %s is not opened',
    async (linkUrl) => {
      browser().web.lay(COPY, page());
      const tab = await browser().open(COPY);
      await settledState(browser(), tab);
      const count = () => browser().extension.call(async () => (await chrome.tabs.query({})).length);
      const before = await count();
      await browser().menu({ menuItemId: 'open-link-original', pageUrl: COPY, linkUrl }, tab);
      await settledState(browser(), tab);
      expect(await count()).toBe(before);
      await tab.close();
    },
  );
});

const checked = (state: TabState) => (state.kind === 'reported' && state.report.siteFeed ? state.report : null);

function ledgerOf(browser: Driver): Promise<unknown> {
  return browser.extension.call(async () => (await chrome.storage.local.get('ledger')).ledger);
}
