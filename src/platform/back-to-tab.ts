import { activateTab } from './activate-tab';
import { browser } from './browser';

/** Go back to the tab the reader was opened from, and close the reader's own. A page closed since leaves the reader open. */
export async function backToTab(tabId: number): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (!(await activateTab(tabId))) return;
  if (own?.id !== undefined && own.id !== tabId) await browser.tabs.remove(own.id);
}
