import type { PieceRule, TabState } from '../core/model';
import type { Runtime } from '../platform/browser';
import type { ReaderRecord } from '../platform/messages';
import { loadPieceRule, ruleHost, savePieceRule } from '../platform/piece-rules';
import { replaceReaderRecord } from '../platform/reader-records';
import { reportOf } from '../platform/tab-states';
import { tabInfo } from '../platform/tabs';
import { readerRecord, rememberPrivately } from './open-reader';
import { stateOf } from './publish';
import { readTab } from './read-tab';
import { sameAddress } from './same-address';
import { stopWork } from './tab-work';

/** Rules made in private windows, by host: they are gone with this worker. */
const privateRules = new Map<string, PieceRule | null>();

/** The reader's rule for the page that asks, or null. */
export async function ruleFor({ tab, url = '' }: Runtime.MessageSender): Promise<PieceRule | null> {
  const made = tab?.incognito ? privateRules.get(ruleHost(url) ?? '') : undefined;
  return made === undefined ? loadPieceRule(url) : made;
}

/** The tab's state after its page was read by another rule, which is kept for its site. */
export async function repairTab(tabId: number, rule: PieceRule | null): Promise<TabState> {
  const tab = await tabInfo(tabId);
  if (!tab) return { kind: 'failed', url: '', reason: 'closed' };
  const url = tab.url || ((await stateOf(tabId))?.url ?? '');
  if (tab.isPrivate) privateRules.set(ruleHost(url) ?? '', rule);
  else await savePieceRule(url, rule);
  // What is being read right now follows the rule before.
  stopWork(tabId);
  return readTab(tabId, url);
}

/** The same for a reader tab: its record with the article read anew, or null where the page is no longer in its tab. */
export async function repairReader(id: string, rule: PieceRule | null): Promise<ReaderRecord | null> {
  const record = await readerRecord(id);
  const tab = record && (await tabInfo(record.tabId));
  if (!record || !tab || !sameAddress(tab.url, record.report.article.url)) return null;
  const state = await repairTab(record.tabId, rule);
  const report = reportOf(state);
  if (!report) return null;
  const next = { ...record, report };
  if (record.isPrivate) rememberPrivately(id, next);
  else await replaceReaderRecord(id, next);
  return next;
}
