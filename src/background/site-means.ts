import type { Means } from '../core/inspect';
import { registrableDomain } from '../core/source/domain';
import { listNaming } from '../platform/list-naming';
import { loadSiteCounts } from '../platform/site-ledger';

/** What is kept of a page's site: its counts, and the reader's list that names it. */
export async function siteMeans(url: string, isPrivate: boolean): Promise<Pick<Means, 'siteCounts' | 'listedIn'>> {
  return {
    siteCounts: isPrivate ? null : await loadSiteCounts(registrableDomain(url)),
    listedIn: URL.canParse(url) ? await listNaming(new URL(url).hostname) : null,
  };
}
