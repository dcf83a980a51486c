import { browser } from './browser';
import type { ReaderRecord } from './messages';

const keyOf = (id: string) => `reader:${id}`;
/** Reader tabs that can be reloaded; older ones say that their text is gone. */
const MOST = 10;
const INDEX = 'readers';

/** The opaque id under which a reader tab finds its report. Session storage only: gone with the browser session. */
export async function keepReaderRecord(record: ReaderRecord): Promise<string> {
  const id = crypto.randomUUID();
  const stored = (await browser.storage.session.get(INDEX))[INDEX];
  const known = Array.isArray(stored) ? (stored as string[]) : [];
  await browser.storage.session.remove(known.slice(0, -MOST + 1).map(keyOf));
  await browser.storage.session.set({ [keyOf(id)]: record, [INDEX]: [...known.slice(-MOST + 1), id] });
  return id;
}

/** The record, or null where it is gone. */
export async function loadReaderRecord(id: string): Promise<ReaderRecord | null> {
  return ((await browser.storage.session.get(keyOf(id)))[keyOf(id)] as ReaderRecord | undefined) ?? null;
}

/** Put a newer report under an id that is known. */
export async function replaceReaderRecord(id: string, record: ReaderRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(id)]: record });
}
