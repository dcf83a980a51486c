import * as v from 'valibot';
import type { SiteCounts } from '../core/site/ledger';
import { browser } from './browser';

const KEY = 'sites';
/** Sites that are remembered; those not seen for longest make room. */
const MOST = 400;

const Counts = v.object({
  pages: v.number(),
  withSource: v.number(),
  spun: v.number(),
  sources: v.pipe(v.array(v.number()), v.maxLength(64)),
  lit: v.boolean(),
});
/** Newest last. Pairs, not an object: a site may be called "__proto__". */
const Sites = v.fallback(v.array(v.tuple([v.string(), Counts])), []);

/** What was counted on a site's pages so far, or null where it was never seen. */
export async function loadSiteCounts(domain: string): Promise<SiteCounts | null> {
  return (await load()).find(([known]) => known === domain)?.[1] ?? null;
}

/** Keep a site's counts: numbers only, no title and no address. Never called for private windows. */
export function saveSiteCounts(domain: string, counts: SiteCounts): Promise<void> {
  last = last.then(async () => {
    const others = (await load()).filter(([known]) => known !== domain);
    await browser.storage.local.set({ [KEY]: [...others.slice(1 - MOST), [domain, counts]] }).catch(() => {});
  });
  return last;
}

let last: Promise<void> = Promise.resolve();

async function load(): Promise<[string, SiteCounts][]> {
  return v.parse(Sites, (await browser.storage.local.get(KEY))[KEY] ?? []);
}
