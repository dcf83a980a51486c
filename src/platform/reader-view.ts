import { browser, type Tabs } from './browser';

/** Whether a tab shows Firefox's own Reader View, into which no extension can look; never so in other browsers. */
export async function isReaderView(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.isInReaderMode ?? false;
}

/** Resolves once the tab is back at the page itself. */
export function leaveReaderView(tabId: number): Promise<void> {
  return new Promise((left) => {
    const onUpdated = (id: number, _changes: unknown, { isInReaderMode, status }: Tabs.Tab) => {
      if (id !== tabId || isInReaderMode || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(onUpdated);
      left();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    void browser.tabs.toggleReaderMode(tabId);
  });
}
