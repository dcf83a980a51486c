import * as v from 'valibot';
import { browser } from './browser';
import { countRequest } from './page-requests';

/** Why a request was made. */
const REASONS = ['compare', 'image', 'search', 'dates', 'feed', 'list'] as const;

/** One request that Headwater made: when (ms since the epoch), to whom, why, and how much came back. */
export interface LedgerEntry {
  readonly at: number;
  readonly host: string;
  readonly why: (typeof REASONS)[number];
  readonly bytes: number;
}

/** For which page a request was made, '' for none, and whether its window is private. */
export interface RequestCause {
  readonly page: string;
  readonly isPrivate: boolean;
}

const KEY = 'ledger';
/** Kept for 30 days, in ms, and at most this many. */
const KEPT = 30 * 24 * 3600 * 1000;
const MOST = 4000;

const Entry = v.object({
  at: v.number(),
  host: v.pipe(v.string(), v.maxLength(300)),
  why: v.picklist(REASONS),
  bytes: v.number(),
});

/** Every request of the last 30 days, the newest first. Entries that are none are passed over. */
export async function loadLedger(): Promise<LedgerEntry[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const since = Date.now() - KEPT;
  return Array.isArray(stored) ? stored.filter((one): one is LedgerEntry => v.is(Entry, one) && one.at > since) : [];
}

/**
 * Note a request as it ends, whatever came of it. Those of private windows are counted for their page, but never noted.
 * One after the other, so that none is lost.
 */
export function noteRequest(entry: LedgerEntry, { page, isPrivate }: RequestCause): Promise<void> {
  last = last.then(async () => {
    if (page !== '') await countRequest(page, isPrivate);
    if (isPrivate) return;
    const entries = [entry, ...(await loadLedger())].slice(0, MOST);
    await browser.storage.local.set({ [KEY]: entries }).catch(() => {});
  });
  return last;
}

let last: Promise<void> = Promise.resolve();

export async function emptyLedger(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Call `view` with the entries now and at each change. Returns how to stop. */
export function watchLedger(view: (entries: readonly LedgerEntry[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void loadLedger().then(view);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  void loadLedger().then(view);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
