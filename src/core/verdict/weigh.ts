import type { Evidence } from '../model';
import type { Clues } from './signal';
import { signals } from './signals';

/** Every finding of the roster, each stamped with who said it; the weightiest first. */
export function weighAll(clues: Clues): Evidence[] {
  return signals
    .flatMap(({ id: signal, kind, label, weigh }) => {
      const finding = weigh(clues);
      return finding && finding.weight > 0 ? { signal, kind, label, ...finding } : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
}
