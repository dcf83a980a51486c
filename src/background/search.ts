import { chosenEngine } from '../core/source/chosen-engine';
import { searchAddress } from '../core/source/search-address';
import { loadSettings } from '../platform/settings';
import { openAddress } from '../platform/tabs';

/** Whether the reader's search engine was opened on this query, in a tab of its own. */
export async function openSearch(tabId: number, query: string): Promise<boolean> {
  const { engine, ownEngine, lookUps } = await loadSettings();
  if (!lookUps || query === '') return false;
  const address = searchAddress(chosenEngine(engine, ownEngine).template, query);
  if (!address) return false;
  await openAddress(tabId, address, 'new-tab');
  return true;
}
