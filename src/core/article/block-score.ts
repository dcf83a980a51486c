/**
 * A small forest of decision trees, all nodes in one row: their sum is the log odds that a block is the author's.
 * An inner node is three numbers: feature, threshold, where its right child starts; the left one follows it.
 * A leaf is two: -1 and its value. Each tree starts where the one before ends.
 */
export type BlockModel = readonly number[];

const INNER = 3;
const LEAF = 2;

/** The probability in [0, 1] that a block with these features is part of the author's text. */
export function blockScore(model: BlockModel, features: ArrayLike<number>): number {
  let sum = 0;
  let end = 0;
  while (end < model.length) {
    let at = end;
    // The last leaf of a tree is where only right turns lead; trees carry their length up front.
    end += model[at] ?? 1;
    at++;
    while ((model[at] ?? -1) >= 0)
      at = (features[model[at] ?? 0] ?? 0) <= (model[at + 1] ?? 0) ? at + INNER : at + (model[at + 2] ?? LEAF);
    sum += model[at + 1] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
