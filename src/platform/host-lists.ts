import * as v from 'valibot';
import { browser } from './browser';

/** A list of sites that the reader added. */
export interface KeptList {
  readonly id: string;
  readonly name: string;
  /** Where it was fetched from; null where it came from a file or was pasted. */
  readonly address: string | null;
  /** When it was added or fetched last, ms since the epoch. */
  readonly at: number;
  /** How many sites it names. */
  readonly sites: number;
  /** One site a line, '@' before those excepted. */
  readonly rules: string;
}

const KEY = 'lists';
const MOST = 12;
/** Longest list, UTF-16 units: together they share the 10 MB of local storage with everything else. */
export const LONGEST_LIST = 2_000_000;

const Lists = v.fallback(
  v.array(
    v.object({
      id: v.string(),
      name: v.pipe(v.string(), v.maxLength(200)),
      address: v.nullable(v.pipe(v.string(), v.maxLength(2048))),
      at: v.number(),
      sites: v.number(),
      rules: v.pipe(v.string(), v.maxLength(LONGEST_LIST)),
    }),
  ),
  [],
);

/** The lists the reader added, oldest first; none until then. */
export async function loadHostLists(): Promise<readonly KeptList[]> {
  return v.parse(Lists, (await browser.storage.local.get(KEY))[KEY] ?? []);
}

/** Whether there was room to keep this list in the place of one with its id. */
export async function putHostList(list: KeptList): Promise<boolean> {
  const others = (await loadHostLists()).filter(({ id }) => id !== list.id);
  return others.length < MOST && (await write([...others, list]));
}

export async function dropHostList(id: string): Promise<void> {
  await write((await loadHostLists()).filter((list) => list.id !== id));
}

/** Call `view` with the lists now and at each change. Returns how to stop. */
export function watchHostLists(view: (lists: readonly KeptList[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void loadHostLists().then(view);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  void loadHostLists().then(view);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

async function write(lists: readonly KeptList[]): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: lists });
    return true;
  } catch {
    return false;
  }
}
