import type { Clues, Finding, Signal } from '../signal';

/** A decision about a link, not about the page: it never decides a verdict. */
const WEIGHT = 0.1;

/** The reader says that a source we named is the wrong one. */
export const readerNotSource: Signal = {
  id: 'reader-not-source',
  kind: 'reader',
  label: 'none',
  weigh({ corrections }: Clues): Finding | null {
    const wrong = corrections.flatMap((one) => one.wrong?.split('/')[0] ?? []);
    return wrong[0] ? { weight: WEIGHT, values: [wrong[0]], quotes: [] } : null;
  },
};
