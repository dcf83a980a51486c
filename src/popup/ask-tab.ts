import type { TabState } from '../core/model';
import { send } from '../platform/messages';

/** What the background says of the tab, as stored or (`tab/recheck`) read anew: restricted where there is none, failed where no answer comes. */
export async function askTab(wish: 'tab/opened' | 'tab/recheck', tabId: number | null): Promise<TabState> {
  if (tabId === null) return { kind: 'restricted', url: '' };
  return send(wish, tabId).catch(() => ({ kind: 'failed', url: '', reason: 'no-answer' }));
}
