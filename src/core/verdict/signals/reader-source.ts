import type { Clues, Finding, Signal } from '../signal';

/** Nats: as much as a page that states its source itself. */
const WEIGHT = 8;

/** The reader named the page's source. */
export const readerSource: Signal = {
  id: 'reader-source',
  kind: 'reader',
  label: 'credited',
  weigh({ corrections }: Clues): Finding | null {
    const right = corrections.find((one) => one.right !== null)?.right;
    return right ? { weight: WEIGHT, values: [new URL(right).host], quotes: [] } : null;
  },
};
