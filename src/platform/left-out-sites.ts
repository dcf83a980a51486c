import * as v from 'valibot';
import type { Label } from '../core/model';
import { browser } from './browser';
import { oneAtATime } from './one-at-a-time';

/** A site that the reader does not want to be led to again. */
export interface LeftOutSite {
  readonly host: string;
  /** ISO day. */
  readonly added: string;
  /** The verdict on the page where it was added; none where it was typed or imported. */
  readonly why?: Label | undefined;
}

const KEY = 'sites';
/** Synced storage holds 8 kB an item; an entry takes about 60 bytes, its reason 20 more. */
const MOST = 120;
const ROOM = 8_000;
const REASONS = ['credited', 'excerpt', 'copied', 'reworded'] as const;

const SiteSchema = v.object({
  host: v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  added: v.pipe(v.string(), v.isoDate()),
  why: v.fallback(v.optional(v.picklist(REASONS)), undefined),
});

/** The list, oldest first; entries that are none are dropped. */
export async function loadLeftOutSites(): Promise<readonly LeftOutSite[]> {
  const stored = (await browser.storage.sync.get(KEY).catch(() => ({}))) as Record<string, unknown>;
  return readSites(stored[KEY]);
}

/** Any value as a list of sites. */
export function readSites(value: unknown): readonly LeftOutSite[] {
  if (!Array.isArray(value)) return [];
  const valid = value.flatMap((one) => {
    const parsed = v.safeParse(SiteSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
  return [...new Map(valid.map((site) => [site.host, site])).values()].slice(-MOST);
}

export async function saveLeftOutSites(sites: readonly LeftOutSite[]): Promise<void> {
  await browser.storage.sync.set({ [KEY]: fitting(readSites(sites)) });
}

/**
 * Put hosts on the list, whatever other windows did meanwhile: how many were new, and how many of those found no room.
 * A full list takes none in: what stands on it stays.
 */
export async function addLeftOutSites(
  hosts: readonly string[],
  why?: Label,
): Promise<{ readonly added: number; readonly over: number }> {
  return oneAtATime(KEY, async () => {
    const sites = await loadLeftOutSites();
    const known = new Set(sites.map(({ host }) => host));
    const fresh = hosts.filter((host) => !known.has(host));
    const taken = fresh.slice(0, MOST - sites.length);
    const added = new Date().toISOString().slice(0, 10);
    if (taken.length > 0) await saveLeftOutSites([...sites, ...taken.map((host) => ({ host, added, why }))]);
    return { added: taken.length, over: fresh.length - taken.length };
  });
}

/** Take a host off the list, whatever other windows did meanwhile. */
export async function removeLeftOutSite(host: string): Promise<void> {
  await oneAtATime(KEY, async () => saveLeftOutSites((await loadLeftOutSites()).filter((site) => site.host !== host)));
}

/** Where the list is too long to be stored, the oldest entries lose their reasons, never their place. */
function fitting(sites: readonly LeftOutSite[]): readonly LeftOutSite[] {
  const without = (count: number) =>
    sites.map((site, at) => (at < count ? { host: site.host, added: site.added } : site));
  let count = 0;
  while (count < sites.length && JSON.stringify(without(count)).length > ROOM) count += 1;
  return without(count);
}

/** Call `view` with the list now and at each change. Returns how to stop. */
export function watchLeftOutSites(view: (sites: readonly LeftOutSite[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) void loadLeftOutSites().then(view);
  };
  browser.storage.sync.onChanged.addListener(onChanged);
  void loadLeftOutSites().then(view);
  return () => browser.storage.sync.onChanged.removeListener(onChanged);
}
