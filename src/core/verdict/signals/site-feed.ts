import type { Clues, Finding, Signal } from '../signal';

/** A hint about the site, not about this page: it never decides a verdict. */
const WEIGHT = 0.1;

/** Counted in the site's own feed: so many of its newest posts are from other sites. */
export const siteFeed: Signal = {
  id: 'site-feed',
  kind: 'measured',
  label: 'none',
  weigh({ site }: Clues): Finding | null {
    const quote = site.clues.find(({ signal }) => signal === 'feed')?.quote;
    return quote === undefined ? null : { weight: WEIGHT, values: quote.split('/'), quotes: [] };
  },
};
