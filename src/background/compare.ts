import { inspect } from '../core/inspect';
import type { Article, Report, TabState } from '../core/model';
import { pageFetcher } from '../platform/fetch-page';
import type { ReaderRecord } from '../platform/messages';
import { replaceReaderRecord } from '../platform/reader-records';
import { tabInfo } from '../platform/tabs';
import { readerRecord, rememberPrivately } from './open-reader';
import { publish } from './publish';
import { showTab } from './read-tab';
import { sameAddress } from './same-address';
import { wordingModel } from './wording-model';

/** The tab's state after its article was compared with this candidate: a deliberate act, the only one that fetches a page. */
export async function compareTab(tabId: number, url: string): Promise<TabState> {
  const state = await showTab(tabId);
  const tab = await tabInfo(tabId);
  if (state.kind !== 'reported' || !tab) return state;
  const report = await compare(state.report.article, url, tab.isPrivate);
  const now = await tabInfo(tabId);
  const next = { ...state, report };
  if (now && (now.url === '' || sameAddress(now.url, state.url))) await publish(tabId, next);
  return next;
}

/** The same for a reader tab: its record with the comparison in it, or null where the record is gone. */
export async function compareReader(id: string, url: string): Promise<ReaderRecord | null> {
  const record = await readerRecord(id);
  if (!record) return null;
  const next = { ...record, report: await compare(record.report.article, url, record.isPrivate) };
  if (record.isPrivate) rememberPrivately(id, next);
  else await replaceReaderRecord(id, next);
  return next;
}

async function compare(article: Article, url: string, isPrivate: boolean): Promise<Report> {
  const controller = new AbortController();
  const fetchPage = pageFetcher(isPrivate);
  const means = {
    model: await wordingModel(),
    siteCounts: null,
    fetchPage,
    compareWith: url,
    signal: controller.signal,
  };
  let last: Report | null = null;
  for await (const report of inspect(article, means)) last = report;
  if (!last) throw new Error('no report');
  return last;
}
