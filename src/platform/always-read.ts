import * as v from 'valibot';
import { browser } from './browser';
import { oneAtATime } from './one-at-a-time';

const KEY = 'alwaysRead';
/** Synced storage holds 8 kB an item; a host takes about 20 bytes. */
const MOST = 250;

const Host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

/** Sites whose articles open in the reader by themselves, oldest first; what is no host is dropped. */
export async function loadAlwaysRead(): Promise<readonly string[]> {
  const stored = (await browser.storage.sync.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  return readHosts(stored[KEY]);
}

/** Any value as a list of hosts, each once. */
export function readHosts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((one): one is string => v.is(Host, one)))].slice(-MOST);
}

export async function saveAlwaysRead(hosts: readonly string[]): Promise<void> {
  await browser.storage.sync.set({ [KEY]: readHosts(hosts) });
}

/** Put a site on the list or take it off, whatever other windows did meanwhile. */
export async function changeAlwaysRead(host: string, listed: boolean): Promise<void> {
  await oneAtATime('alwaysRead', async () => {
    const others = (await loadAlwaysRead()).filter((one) => one !== host);
    await saveAlwaysRead(listed ? [...others, host] : others);
  });
}

/** Call `view` with the list now and at each change. Returns how to stop. */
export function watchAlwaysRead(view: (hosts: readonly string[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void loadAlwaysRead().then(view);
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  void loadAlwaysRead().then(view);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}
