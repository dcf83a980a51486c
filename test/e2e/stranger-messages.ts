import fc from 'fast-check';
import { expect } from 'vitest';
import type { Driver, Tab } from '../../scripts/browsers/driver';
import { settledState, stateOf } from './looks';
import { pages } from './pages';

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

/** Messages of any shape, from our own pages and from a content script; the same seed makes the same ones. Nothing may come of them. */
export async function sendAnything(browser: Driver, tries: { numRuns: number; seed: number }): Promise<void> {
  const tab = await browser.open(pages.spun);
  await settledState(browser, tab);
  const before = await everything(browser, tab);
  const many = fc.sample(messages, tries).filter((one) => !isAllowedFromPages(one));
  await browser.extension.call(async (many) => {
    await Promise.allSettled(many.map((one) => chrome.runtime.sendMessage(one)));
  }, many);
  await asContentScript(browser, tab, many);
  expect(await everything(browser, tab)).toEqual(before);
  await tab.close();
}

/** What a message could have changed: the tab's state, its address, the tabs there are. */
export async function everything(browser: Driver, tab: Tab): Promise<unknown> {
  const tabs = await browser.extension.call(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  return { state: await stateOf(browser, tab), address: await tab.call(() => location.href), tabs };
}

/** Sends messages as a content script in the tab does. */
export async function asContentScript(browser: Driver, tab: Tab, many: readonly unknown[]): Promise<void> {
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
