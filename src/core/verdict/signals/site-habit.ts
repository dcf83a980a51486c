import type { Clues, Finding, Signal } from '../signal';

/** A hint about the site, not about this page: it never decides a verdict. */
const WEIGHT = 0.1;

/** Counted on the pages the reader opened here: so many of them named another source. */
export const siteHabit: Signal = {
  id: 'site-habit',
  kind: 'measured',
  label: 'none',
  weigh({ site }: Clues): Finding | null {
    const quote = site.clues.find(({ signal }) => signal === 'ledger')?.quote;
    return quote === undefined ? null : { weight: WEIGHT, values: quote.split('/'), quotes: [] };
  },
};
