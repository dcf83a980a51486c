import * as v from 'valibot';
import { type HostList, isListed, readHostList } from '../core/site/host-list';
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
const LONGEST = 2_000_000;

const Lists = v.fallback(
  v.array(
    v.object({
      id: v.string(),
      name: v.pipe(v.string(), v.maxLength(200)),
      address: v.nullable(v.pipe(v.string(), v.maxLength(2048))),
      at: v.number(),
      sites: v.number(),
      rules: v.pipe(v.string(), v.maxLength(LONGEST)),
    }),
  ),
  [],
);

/** The lists the reader added, oldest first; none until then. */
export async function loadHostLists(): Promise<readonly KeptList[]> {
  return v.parse(Lists, (await browser.storage.local.get(KEY))[KEY] ?? []);
}

/** How many sites a list's text names once it is kept, under the id of its address; 0 where it names none, null where there is no room. */
export async function keepHostList(text: string, name: string, address: string | null): Promise<number | null> {
  const { hosts, excepted } = readHostList(text);
  if (hosts.size === 0) return 0;
  const rules = [...hosts, ...[...excepted].map((host) => `@${host}`)].join('\n').slice(0, LONGEST);
  const id = address ?? crypto.randomUUID();
  const others = (await loadHostLists()).filter((list) => list.id !== id);
  const list = { id, name: name.slice(0, 200), address, at: Date.now(), sites: hosts.size, rules };
  return others.length < MOST && (await write([...others, list])) ? hosts.size : null;
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

/** The name of the first list that holds this host, or null. */
export async function listNaming(host: string): Promise<string | null> {
  for (const { name, rules } of await loadHostLists()) if (isListed(parsed(rules), host)) return name;
  return null;
}

/** Lists as they were last parsed in this worker's life, by their own text. */
const known = new Map<string, HostList>();

function parsed(rules: string): HostList {
  const before = known.get(rules);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const list = readHostList(rules);
  known.set(rules, list);
  return list;
}

async function write(lists: readonly KeptList[]): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: lists });
    return true;
  } catch {
    return false;
  }
}
