import type { ReaderRecord } from '../platform/messages';
import { keepReaderRecord, loadReaderRecord } from '../platform/reader-records';
import { reportOf } from '../platform/tab-states';
import { openOwnPage, tabInfo } from '../platform/tabs';
import { showTab } from './read-tab';

/** Records of private windows: handed over from memory, never stored. */
const privateRecords = new Map<string, ReaderRecord>();

/** Whether the full reader was opened on the tab's article, with `listen` ready to read aloud. */
export async function openReader(tabId: number, listen = false): Promise<boolean> {
  const state = await showTab(tabId);
  const report = reportOf(state);
  if (!report?.article.text) return false;
  const record = { tabId, report, isPrivate: (await tabInfo(tabId))?.isPrivate ?? true };
  await openOwnPage(`src/reader/index.html?id=${await keep(record)}${listen ? '&listen' : ''}`, tabId);
  return true;
}

/** The record of a reader tab, or null where it is gone. */
export async function readerRecord(id: string): Promise<ReaderRecord | null> {
  return privateRecords.get(id) ?? (await loadReaderRecord(id));
}

/** Keep a record of a private window for as long as this worker lives. */
export function rememberPrivately(id: string, record: ReaderRecord): void {
  privateRecords.set(id, record);
}

async function keep(record: ReaderRecord): Promise<string> {
  if (!record.isPrivate) return keepReaderRecord(record);
  const id = crypto.randomUUID();
  rememberPrivately(id, record);
  return id;
}
