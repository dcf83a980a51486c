import type { Report } from '../core/model';
import { countPage } from '../core/site/ledger';
import { registrableDomain } from '../core/source/domain';
import { loadSiteCounts, saveSiteCounts } from '../platform/site-ledger';

/** Addresses counted in this worker's life, so that reloading a page does not count it twice. */
const counted = new Set<string>();
const MOST = 1000;

/** Add a checked page to its site's counts. Not for private windows. */
export async function countReport({ article, takenFrom, wording, site }: Report): Promise<void> {
  const domain = registrableDomain(article.url);
  if (!domain || counted.has(article.url)) return;
  if (counted.size >= MOST) counted.clear();
  counted.add(article.url);
  const source = takenFrom.find(({ level }) => level === 'stated' || level === 'matched');
  const page = {
    sourceDomain: source ? registrableDomain(source.url) : null,
    spun: wording?.strict ?? false,
    score: site.aggregator,
  };
  await saveSiteCounts(domain, countPage(await loadSiteCounts(domain), page));
}
