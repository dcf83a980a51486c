/** Precision and recall of one page. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** Words of a shingle, as in the public article-extraction benchmark. */
const SHINGLE = 4;

/** Shares of shingles of `size` words in common, counted as a multiset; two empty texts agree. */
export function overlap(got: string, gold: string, size = SHINGLE): Overlap {
  const [mine, wanted] = [shingles(got, size), shingles(gold, size)];
  let common = 0;
  for (const [shingle, times] of mine) common += Math.min(times, wanted.get(shingle) ?? 0);
  const [total, want] = [sum(mine), sum(wanted)];
  if (total === 0 && want === 0) return { precision: 1, recall: 1 };
  return { precision: total ? common / total : 0, recall: want ? common / want : 0 };
}

function shingles(text: string, size: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  const last = Math.max(words.length === 0 ? 0 : 1, words.length - size + 1);
  for (let at = 0; at < last; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    found.set(shingle, (found.get(shingle) ?? 0) + 1);
  }
  return found;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, times) => total + times, 0);
}
