import * as v from 'valibot';
import { browser } from './browser';

/** One request that Headwater made: when (ms since the epoch), to whom, why, and how much came back. */
export interface LedgerEntry {
  readonly at: number;
  readonly host: string;
  readonly why: 'compare' | 'image';
  readonly bytes: number;
}

const KEY = 'ledger';
/** Kept for 30 days, in ms, and at most this many. */
const KEPT = 30 * 24 * 3600 * 1000;
const MOST = 2000;

const Entries = v.fallback(
  v.array(
    v.object({
      at: v.number(),
      host: v.pipe(v.string(), v.maxLength(300)),
      why: v.picklist(['compare', 'image']),
      bytes: v.number(),
    }),
  ),
  [],
);

/** Every request of the last 30 days, the newest first. */
export async function loadLedger(): Promise<LedgerEntry[]> {
  const stored = v.parse(Entries, (await browser.storage.local.get(KEY))[KEY] ?? []);
  return stored.filter(({ at }) => at > Date.now() - KEPT);
}

/** Note a request. Requests for private windows are made but never noted. One after the other, so that none is lost. */
export function noteRequest(entry: LedgerEntry): Promise<void> {
  last = last.then(async () => {
    const entries = [entry, ...(await loadLedger())].slice(0, MOST);
    await browser.storage.local.set({ [KEY]: entries }).catch(() => {});
  });
  return last;
}

let last: Promise<void> = Promise.resolve();

export async function emptyLedger(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
