import type { SiteClue } from '../../model';
import { shortQuotes } from '../short-quotes';
import type { Clues, Finding, Signal } from '../signal';

/** From this on the site as a whole is said to republish. */
const ENOUGH = 0.5;
/** A hint about the site, not about this page: it never decides a verdict. */
const WEIGHT = 0.1;

/** What was counted, or listed, has sentences of its own. */
const isCounted = ({ signal, points }: SiteClue) => /^(?:ledger|feed|list)$/.test(signal) && points > 0;

/** The site's own structure says that it mostly republishes. */
export const siteRepublishes: Signal = {
  id: 'site-republishes',
  kind: 'measured',
  label: 'none',
  weigh({ site, corrections }: Clues): Finding | null {
    if (corrections.some(({ decision }) => decision === 'original')) return null;
    if (site.aggregator < ENOUGH || site.clues.some(isCounted)) return null;
    const counted = site.clues.filter(({ points }) => points > 0);
    return { weight: WEIGHT, values: [], quotes: shortQuotes(counted.map(({ quote }) => quote)) };
  },
};
