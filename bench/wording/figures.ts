import { diceOf } from './dice';

const DRAWS = 100;

/** How well scores tell spun texts from genuine ones. */
export interface Figures {
  readonly auc: number;
  /** Bounds of 95 of 100 bootstrap draws. */
  readonly low: number;
  readonly high: number;
  readonly recallAt1Percent: number;
  readonly recallAt1PerMille: number;
}

export function figuresOf(clean: readonly number[], spun: readonly number[]): Figures {
  const dice = diceOf(1);
  const draw = (list: readonly number[]) => list.map(() => list[Math.floor(dice() * list.length)] ?? 0);
  const draws = Array.from({ length: DRAWS }, () => auc(draw(clean), draw(spun))).toSorted((x, y) => x - y);
  const falling = clean.toSorted((x, y) => y - x);
  const recall = (share: number) => {
    const bar = falling[Math.floor(clean.length * share)] ?? 0;
    return spun.filter((score) => score > bar).length / spun.length;
  };
  return {
    auc: auc(clean, spun),
    low: draws[Math.floor(DRAWS * 0.025)] ?? 0,
    high: draws[Math.floor(DRAWS * 0.975)] ?? 0,
    recallAt1Percent: recall(0.01),
    recallAt1PerMille: recall(0.001),
  };
}

/** Share of (genuine, spun) pairs in the right order, ties half. */
function auc(clean: readonly number[], spun: readonly number[]): number {
  const a = Float64Array.from(clean).toSorted();
  const b = Float64Array.from(spun).toSorted();
  let below = 0;
  let upTo = 0;
  let sum = 0;
  for (const score of b) {
    while (below < a.length && (a[below] ?? 0) < score) below += 1;
    while (upTo < a.length && (a[upTo] ?? 0) <= score) upTo += 1;
    sum += (below + upTo) / 2;
  }
  return sum / (a.length * b.length);
}
