import type { TabState } from '../core/model';
import { paintBadge } from '../platform/badge';
import { dropTabState, loadTabState, saveTabState } from '../platform/tab-states';
import { tabInfo } from '../platform/tabs';

/** States of tabs in private windows: nothing of them is stored, so they live as long as this worker. */
const privateStates = new Map<number, TabState>();

/** Make a tab's state known: to its views by storage, to its badge, and to nobody where the window is private. */
export async function publish(tabId: number, state: TabState): Promise<void> {
  const tab = await tabInfo(tabId);
  if (!tab) return;
  if (tab.isPrivate) privateStates.set(tabId, state);
  else await saveTabState(tabId, state);
  // Closed while its state was on the way to storage: nobody else would clear it away.
  if (!(await tabInfo(tabId))) return forget(tabId);
  await paintBadge(tabId, state);
}

/** The tab's state as last published, or null. */
export async function stateOf(tabId: number): Promise<TabState | null> {
  return privateStates.get(tabId) ?? (await loadTabState(tabId));
}

/** Forget a tab's state: it was closed, or left the page. */
export async function forget(tabId: number): Promise<void> {
  privateStates.delete(tabId);
  await dropTabState(tabId);
}
