import type { Clues, Finding, Signal } from '../signal';

/** A hint about the site, not about this page: it never decides a verdict. */
const WEIGHT = 0.1;

/** A list the reader added names this site. */
export const siteListed: Signal = {
  id: 'site-listed',
  kind: 'reader',
  label: 'none',
  weigh({ site }: Clues): Finding | null {
    const quote = site.clues.find(({ signal }) => signal === 'list')?.quote;
    return quote === undefined ? null : { weight: WEIGHT, values: [quote], quotes: [] };
  },
};
