import type { Evidence, Verdict } from '../model';
import type { Clues } from './signal';

/** The decision on one page from all its evidence. */
export function judge(_evidence: readonly Evidence[], _clues: Clues): Verdict {
  return { label: 'none', confidence: 0 };
}
