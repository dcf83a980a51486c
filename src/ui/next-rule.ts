import type { PieceRule } from '../core/model';

/** The rule after pieces were put in (true) or taken out (false), or null where nothing is left of it. */
export function nextRule(rule: PieceRule | null, changed: ReadonlyMap<string, boolean>): PieceRule | null {
  const { only, keep, drop } = rule ?? { only: null, keep: [], drop: [] };
  const untouched = (sign: string) => !changed.has(sign);
  const wished = (isKept: boolean) => [...changed].filter(([, wish]) => wish === isKept).map(([sign]) => sign);
  // A sign put back as it was found needs no wish of its own.
  const added = wished(true).filter((sign) => !drop.includes(sign));
  const removed = wished(false).filter((sign) => !keep.includes(sign));
  const next = { only, keep: [...keep.filter(untouched), ...added], drop: [...drop.filter(untouched), ...removed] };
  return next.only === null && next.keep.length + next.drop.length === 0 ? null : next;
}
