import type { Report, SourceCandidate } from '../core/model';

/** The candidate that may be called the original: the best one, unless it is merely possible. */
export function bestOriginal({ takenFrom, verdict }: Report): SourceCandidate | null {
  const best = takenFrom[0];
  if (!best || verdict.label === 'unclear' || best.level === 'possible') return null;
  return best;
}
