import { shortQuotes } from '../short-quotes';
import type { Clues, Finding, Signal } from '../signal';

/** Nats by the level of the best candidate: a merely possible one is shown, but decides nothing. */
const WEIGHTS = { likely: 4, possible: 0.5 };

/** Links of the page that may lead to its source, though nothing says so. */
export const possibleSource: Signal = {
  id: 'possible-source',
  kind: 'claim',
  label: 'unclear',
  weigh({ takenFrom }: Clues): Finding | null {
    const ofPage = takenFrom.filter(({ clues }) =>
      clues.some(({ group }) => group !== 'search' && group !== 'compared'),
    );
    const found = ofPage.filter(({ level }) => level === 'likely' || level === 'possible');
    const first = found[0];
    if (!first) return null;
    return {
      weight: found.some(({ level }) => level === 'likely') ? WEIGHTS.likely : WEIGHTS.possible,
      values: [first.host, String(found.length)],
      quotes: shortQuotes(found.flatMap(({ clues }) => clues.map(({ quote }) => quote))),
    };
  },
};
