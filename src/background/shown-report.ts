import type { Report } from '../core/model';
import type { Subject } from '../platform/messages';
import { replaceReaderRecord } from '../platform/reader-records';
import { tabInfo } from '../platform/tabs';
import { readerRecord, rememberPrivately } from './open-reader';
import { publish } from './publish';
import { showTab } from './read-tab';
import { sameAddress } from './same-address';

/** The report a popup or a reader shows, and how to put a newer one in its place. */
export interface ShownReport {
  readonly report: Report;
  readonly isPrivate: boolean;
  replace(report: Report): Promise<void>;
}

/** What this tab's popup or this reader shows, or null where there is no report. */
export function shownReport(subject: Subject): Promise<ShownReport | null> {
  return typeof subject === 'number' ? shownByTab(subject) : shownByReader(subject);
}

async function shownByTab(tabId: number): Promise<ShownReport | null> {
  const state = await showTab(tabId);
  const tab = await tabInfo(tabId);
  if ((state.kind !== 'reported' && state.kind !== 'no-article') || !state.report || !tab) return null;
  const replace = async (next: Report) => {
    const now = await tabInfo(tabId);
    if (now && (now.url === '' || sameAddress(now.url, state.url))) await publish(tabId, { ...state, report: next });
  };
  return { report: state.report, isPrivate: tab.isPrivate, replace };
}

async function shownByReader(id: string): Promise<ShownReport | null> {
  const record = await readerRecord(id);
  if (!record) return null;
  const replace = async (report: Report) => {
    if (record.isPrivate) rememberPrivately(id, { ...record, report });
    else await replaceReaderRecord(id, { ...record, report });
  };
  return { report: record.report, isPrivate: record.isPrivate, replace };
}
