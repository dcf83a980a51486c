import type { Decision, Label } from '../model';
import type { Clues, Finding, Signal } from './signal';

/** Nats: more than all that pages say and comparisons measure, taken together. */
const WEIGHT = 50;

/** A verdict signal that repeats what the reader decided of the page as a whole. */
export function readerSignal(id: string, decision: Decision, label: Label): Signal {
  const weigh = ({ corrections }: Clues): Finding | null => {
    return corrections.some((one) => one.decision === decision) ? { weight: WEIGHT, values: [], quotes: [] } : null;
  };
  return { id, kind: 'reader', label, weigh };
}
