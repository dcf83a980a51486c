import { browser } from './browser';

/** What a tab lets us know of itself; `url` is '' where the browser keeps it from us. */
export interface TabInfo {
  readonly id: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** The tab, or null where it is gone. */
export async function tabInfo(tabId: number): Promise<TabInfo | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, url: tab.url ?? '', isPrivate: tab.incognito };
  } catch {
    return null;
  }
}

/** Every tab there is. */
export async function openTabs(): Promise<readonly TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url = '', incognito }) => (id === undefined ? [] : [{ id, url, isPrivate: incognito }]));
}

/** The tab in front of the reader, or null where there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether the file ran in the tab's page: false where the browser or the reader keeps us out. */
export async function runInTab(tabId: number, file: string): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return results.length > 0 && !results[0]?.error;
  } catch {
    return false;
  }
}

/** Open an address where the reader wants originals: in the same tab, or in a new one beside it. */
export async function openAddress(tabId: number, url: string, where: 'same-tab' | 'new-tab'): Promise<void> {
  if (where === 'same-tab') await browser.tabs.update(tabId, { url });
  else await browser.tabs.create({ url, openerTabId: tabId });
}

/** Open one of our own pages in a new tab beside `tabId`. */
export async function openOwnPage(path: string, tabId: number | null): Promise<void> {
  const opener = tabId === null ? {} : { openerTabId: tabId };
  const page = { url: browser.runtime.getURL(path) };
  // Chromium keeps our pages out of private windows: asked for there, one opens in an ordinary window, where it has no opener.
  await browser.tabs.create({ ...page, ...opener }).catch(() => browser.tabs.create(page));
}

/** Open our popup, where the browser lets us do so without a click on its button. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => {});
}
