import { chosenEngine } from '../core/source/chosen-engine';
import { searchAddress } from '../core/source/search-address';
import { loadSettings } from '../platform/settings';
import { activeTabId, openAddress, tabInfo } from '../platform/tabs';

/** Whether the reader's search engine was opened on this query, in a tab of its own. */
export async function openSearch(tabId: number, query: string): Promise<boolean> {
  const { engine, ownEngine, lookUps } = await loadSettings();
  if (!lookUps || query === '') return false;
  const address = searchAddress(chosenEngine(engine, ownEngine).template, query);
  if (!address) return false;
  // A reader outlives the tab it was opened from: then the results open beside the reader itself.
  const beside = (await tabInfo(tabId)) ? tabId : ((await activeTabId()) ?? tabId);
  await openAddress(beside, address, 'new-tab');
  return true;
}
