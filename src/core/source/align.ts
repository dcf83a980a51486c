import { lcsLength } from './lcs-length';
import { wordIds } from './word-ids';

/** Two sentences that belong together, by their indexes; `likeness` is shared words in order / words of the longer. */
export interface AlignedPair {
  readonly here: number;
  readonly there: number;
  readonly likeness: number;
}

/** How two texts lie beside each other. */
export interface Alignment {
  /** The heaviest chain of pairs that keeps the order of both texts. */
  readonly chain: readonly AlignedPair[];
  /** Sentences of the first text with a counterpart anywhere in the second, whatever the order. */
  readonly anywhere: number;
}

/** Likeness from which two sentences are taken for one. Bench: npm run bench:source. */
const ALIKE = 0.45;
/** Likeness that is enough between two neighbours already aligned, as far apart here as there. */
const ALIKE_BETWEEN = 0.3;
/** Widest gap between neighbours that is filled, sentences; before the first and behind the last there is but one neighbour. */
const GAP = 8;
const EDGE = 1;
/** A sentence cut in two still holds nearly all words of its half, in order. */
const HELD = 0.85;
const HELD_WORDS = 8;

/**
 * The alignment of two texts, sentence by sentence. Numbers, names and quotes prove the same event, not the same text:
 * what tells a copy is that its sentences resemble the original's one after the other.
 * O(n·k) for k sentences that share enough words, linear memory.
 */
export function align(here: readonly string[], there: readonly string[]): Alignment {
  const [ours = [], theirs = []] = wordIds(here, there);
  const likeness = (i: number, j: number) => likenessOf(ours[i] ?? [], theirs[j] ?? []);
  const pairs = alikePairs(ours, theirs);
  const chain = heaviestChain(pairs, theirs.length);
  return {
    chain: fillGaps(chain, likeness, { here: ours.length, there: theirs.length }),
    anywhere: new Set(pairs.map((pair) => pair.here)).size,
  };
}

function likenessOf(one: readonly number[], two: readonly number[]): number {
  const [shorter, longer] = one.length < two.length ? [one, two] : [two, one];
  if (shorter.length === 0) return 0;
  const shared = lcsLength(one, two);
  const held = shared / shorter.length;
  const share = shared / longer.length;
  return shorter.length >= HELD_WORDS && held >= HELD ? Math.max(share, ALIKE) : share;
}

/** Pairs alike on their own, by `here`, then `there` falling; only sentences that share enough words are measured. */
function alikePairs(ours: readonly (readonly number[])[], theirs: readonly (readonly number[])[]): AlignedPair[] {
  const holders = new Map<number, number[]>();
  for (const [there, words] of theirs.entries())
    for (const word of new Set(words)) {
      const list = holders.get(word);
      if (list) list.push(there);
      else holders.set(word, [there]);
    }
  return ours.flatMap((words, here) => {
    const counts = new Map<number, number>();
    for (const word of new Set(words))
      for (const there of holders.get(word) ?? []) counts.set(there, (counts.get(there) ?? 0) + 1);
    return [...counts]
      .filter(([there, count]) => count >= ALIKE * FEWER_KINDS * Math.min(words.length, theirs[there]?.length ?? 0))
      .toSorted(([one], [two]) => two - one)
      .map(([there]) => ({ here, there, likeness: likenessOf(words, theirs[there] ?? []) }))
      .filter((pair) => pair.likeness >= ALIKE);
  });
}

/** Sentences repeat words, so they share fewer kinds of words than words. */
const FEWER_KINDS = 0.8;

/** The chain of most likeness that rises in both texts: a Fenwick tree of the best chain that ends before each place. */
function heaviestChain(pairs: readonly AlignedPair[], size: number): AlignedPair[] {
  const best: number[] = [];
  const before: number[] = [];
  const tree = new Array<number>(size + 1).fill(-1);
  const heavier = (a: number, b: number) => ((best[a] ?? 0) >= (best[b] ?? 0) ? a : b);
  for (const [index, { there, likeness }] of pairs.entries()) {
    let last = -1;
    for (let at = there; at > 0; at -= at & -at) last = heavier(tree[at] ?? -1, last);
    before[index] = last;
    best[index] = likeness + (best[last] ?? 0);
    for (let at = there + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at] ?? -1, index);
  }
  const chain: AlignedPair[] = [];
  let at = best.reduce((top, weight, index) => (weight > (best[top] ?? 0) ? index : top), best.length > 0 ? 0 : -1);
  for (let pair = pairs[at]; pair; pair = pairs[at]) {
    chain.push(pair);
    at = before[at] ?? -1;
  }
  return chain.toReversed();
}

/** The chain with what lies between its links: a heavily reworded sentence is known by its neighbours. */
function fillGaps(
  chain: readonly AlignedPair[],
  likeness: (here: number, there: number) => number,
  size: { readonly here: number; readonly there: number },
): AlignedPair[] {
  const filled: AlignedPair[] = [];
  let from = { here: -1, there: -1 };
  for (const pair of [...chain, { here: size.here, there: size.there, likeness: 0 }]) {
    const [ours, theirs] = [pair.here - from.here - 1, pair.there - from.there - 1];
    const atEdge = from.here < 0 || pair.here === size.here;
    if (ours > 0 && ours === theirs && ours <= (atEdge ? EDGE : GAP) && chain.length > 0) {
      for (let step = 1; step <= ours; step++) {
        const found = likeness(from.here + step, from.there + step);
        if (found >= ALIKE_BETWEEN) filled.push({ here: from.here + step, there: from.there + step, likeness: found });
      }
    }
    if (pair.here < size.here) filled.push(pair);
    from = pair;
  }
  return filled;
}
