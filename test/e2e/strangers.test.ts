import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Driver, Tab } from '../../scripts/browsers/driver';
import { inEachBrowser } from './in-each-browser';
import { settledState, stateOf } from './looks';
import { pages } from './pages';

/** Messages tried from each kind of sender; the seed makes them the same on every machine. */
const TRIES = { numRuns: 1500, seed: 20260914 };

/** Names of messages, real ones among them, with anything for arguments. */
const names = fc.oneof(
  fc.constantFrom('page/looked', 'article/extracted', 'article/failed', 'tab/opened', 'tab/recheck', 'original/open'),
  fc.constantFrom('original/link', 'reader/open', 'reader/opened', 'source/compare', '__proto__', 'constructor', ''),
  fc.string(),
);
const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, '../../x', 'javascript:alert(1)', null));
const messages = fc.oneof(
  fc.jsonValue(),
  fc.record({ name: names, args: fc.oneof(odd, fc.array(odd, { maxLength: 4 })) }, { requiredKeys: [] }),
);

inEachBrowser('a stranger', (browser) => {
  test('who sends messages of any shape changes nothing', async () => {
    const tab = await browser().open(pages.spun);
    await settledState(browser(), tab);
    const before = await everything(browser(), tab);
    const many = fc.sample(messages, TRIES).filter((one) => !isAllowedFromPages(one));
    await browser().extension.call(async (many) => {
      await Promise.allSettled(many.map((one) => chrome.runtime.sendMessage(one)));
    }, many);
    await asContentScript(browser(), tab, many);
    expect(await everything(browser(), tab)).toEqual(before);
    await tab.close();
  });

  test('in a page cannot do what only our own pages may', async () => {
    const tab = await browser().open(pages.spun);
    await settledState(browser(), tab);
    const before = await everything(browser(), tab);
    browser().web.forget();
    await asContentScript(browser(), tab, [
      { name: 'original/open', args: [tab.id, null] },
      { name: 'original/open', args: [tab.id, pages.originals.spun] },
      { name: 'reader/open', args: [tab.id] },
      { name: 'source/compare', args: [tab.id, [pages.originals.spun]] },
      { name: 'correction/put', args: [tab.id, { places: ['daily-digest.example'], corrections: [] }] },
      {
        name: 'correction/make',
        args: [tab.id, { decision: 'original', scope: 'site', wrong: '', right: '' }],
      },
      { name: 'tab/recheck', args: [tab.id] },
    ]);
    expect(await everything(browser(), tab)).toEqual(before);
    expect(browser().web.requests).toEqual([]);
    await tab.close();
  });

  test('in a page sees neither the extension nor any of its files', async () => {
    const origin = await browser().extension.call(() => location.origin);
    const folder = browser().kind === 'firefox' ? 'dist/firefox' : 'dist/chrome';
    const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => `${origin}/${file}`);
    const tab = await browser().open(pages.genuine);
    await settledState(browser(), tab);
    const seen = await tab.call(async (files) => {
      const reached = await Promise.all(
        files.map((file) =>
          fetch(file, { mode: 'no-cors' }).then(
            () => file,
            () => '',
          ),
        ),
      );
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: { id?: string } } | undefined>;
      return [...reached.filter(Boolean), chrome?.runtime?.id, browser?.runtime?.id].filter(Boolean);
    }, files);
    expect(seen).toEqual([]);
    await tab.close();
  });
});

/** What a message could have changed: the tab's state, its address, the tabs there are. */
async function everything(browser: Driver, tab: Tab): Promise<unknown> {
  const tabs = await browser.extension.call(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  return { state: await stateOf(browser, tab), address: await tab.call(() => location.href), tabs };
}

/** Sends messages as a content script in the tab does. */
async function asContentScript(browser: Driver, tab: Tab, many: readonly unknown[]): Promise<void> {
  await browser.extension.call(
    async (tabId, many) => {
      const send = async (many: readonly unknown[]) => {
        await Promise.allSettled(many.map((one) => chrome.runtime.sendMessage(one)));
      };
      await chrome.scripting.executeScript({ target: { tabId }, func: send, args: [many] });
    },
    tab.id,
    many,
  );
}

/** What a page may say of itself: whether it looks like an article, and that it could not be read. */
function isAllowedFromPages(message: unknown): boolean {
  const name = (message as { name?: unknown } | null)?.name;
  return name === 'page/looked' || name === 'article/failed';
}
