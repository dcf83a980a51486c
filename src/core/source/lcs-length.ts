/**
 * Length of the longest common subsequence of two word lists.
 * Source: Hunt & Szymanski 1977; O((r + n) log n) for r pairs of equal words, linear memory.
 */
export function lcsLength(one: readonly number[], two: readonly number[]): number {
  const places = new Map<number, number[]>();
  for (let at = two.length - 1; at >= 0; at--) {
    const word = two[at] as number;
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
  }
  const ends: number[] = [];
  for (const word of one) for (const place of places.get(word) ?? []) ends[lowerBound(ends, place)] = place;
  return ends.length;
}

/** First index whose value is not below `place`. */
function lowerBound(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
