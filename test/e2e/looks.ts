import type { TabState } from '@/core/model';
import type { Driver, Tab, View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import { AFTER_TEXT } from './after-text';

/** The tab's state once it is settled: anything but missing, 'working', or what it was while the tab was still empty. */
export async function settledState(browser: Driver, tab: Tab): Promise<TabState> {
  return until(async () => {
    const state = await stateOf(browser, tab);
    const isEmpty = state?.kind === 'restricted' && state.url === '';
    return state && state.kind !== 'working' && !isEmpty ? state : null;
  }, 'a settled state');
}

export async function stateOf(browser: Driver, tab: Tab): Promise<TabState | null> {
  const stored = await browser.extension.call(
    async (key) => (await chrome.storage.session.get(key))[key],
    `tab:${tab.id}`,
  );
  return (stored as TabState | undefined) ?? null;
}

export function badgeOf(browser: Driver, tab: Tab): Promise<{ readonly text: string; readonly title: string }> {
  return browser.extension.call(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    tab.id,
  );
}

/** The popup over a tab, once it shows more than that it is busy. */
export async function readyPopup(browser: Driver, tab: Tab): Promise<View> {
  const popup = await browser.popup(tab);
  await ready(popup);
  return popup;
}

export async function ready(popup: View): Promise<void> {
  await until(
    () => popup.call(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    'the popup',
  );
}

/** The reader that was just opened, once all stands that is drawn after its text. */
export async function openedReader(browser: Driver): Promise<Tab> {
  const reader = await browser.tabAt('/src/reader/');
  const isWhole = () =>
    reader.call((parts) => parts.every((part) => document.querySelector(part) !== null), AFTER_TEXT);
  await until(isWhole, 'the reader');
  return reader;
}

export function textOf(view: View, selector: string): Promise<string> {
  return view.call((selector) => document.querySelector(selector)?.textContent?.trim() ?? '', selector);
}

/** What the extension says under a key of its locale, in the language of the browser under test. */
export function words(browser: Driver, key: string, ...values: readonly string[]): Promise<string> {
  return browser.extension.call((key, values) => chrome.i18n.getMessage(key, [...values]), key, values);
}
