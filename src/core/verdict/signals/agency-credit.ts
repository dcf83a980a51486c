import { shortQuotes } from '../short-quotes';
import type { Clues, Finding, Signal } from '../signal';

/** A name in its proper place is nearly always meant; beside an image or a chart the source room has left it out already. */
const WEIGHT = 3;

/** The text names an agency or another outlet as its author: in the dateline, the byline, a copyright line or a label. */
export const agencyCredit: Signal = {
  id: 'agency-credit',
  kind: 'claim',
  label: 'credited',
  weigh({ creditedTo }: Clues): Finding | null {
    const first = creditedTo[0];
    if (!first) return null;
    return { weight: WEIGHT, values: [first.name], quotes: shortQuotes(creditedTo.map(({ quote }) => quote)) };
  },
};
