/**
 * Decision trees whose sum is the log odds that a block is the author's, as the model file holds them.
 * Splits are numbered through: those of row 0 first, by threshold.
 */
export interface ForestFile {
  /** Thresholds of each feature's splits. */
  readonly thresholds: readonly (readonly number[])[];
  /** All trees' nodes, each before its left and its right child: the number of a split, from 1 on, or 0 for a leaf. */
  readonly nodes: readonly number[];
  /** The leaves' values in the order of `nodes`, hundredths. */
  readonly leaves: readonly number[];
}

/** A forest laid out for walking: a node's left child is the next one. */
export interface Forest {
  readonly roots: readonly number[];
  /** The feature that a node asks; -1 in a leaf. */
  readonly feature: Int16Array;
  /** The threshold of a node, or the value of a leaf. */
  readonly value: Float64Array;
  readonly right: Int32Array;
  /** Whether any node asks a feature. */
  readonly isAsked: readonly boolean[];
}

/** The forest of a model file, ready to walk. */
export function readForest({ thresholds, nodes, leaves }: ForestFile): Forest {
  const splits = thresholds.flatMap((limits, feature) => limits.map((limit) => ({ feature, limit })));
  const forest = {
    roots: [] as number[],
    feature: new Int16Array(nodes.length),
    value: new Float64Array(nodes.length),
    right: new Int32Array(nodes.length),
    isAsked: thresholds.map(({ length }) => length > 0),
  };
  let leaf = 0;
  let isNew = true;
  const open: number[] = [];
  for (const [at, number] of nodes.entries()) {
    const split = number - 1;
    if (isNew) forest.roots.push(at);
    isNew = false;
    forest.feature[at] = splits[split]?.feature ?? -1;
    forest.value[at] = splits[split]?.limit ?? (leaves[leaf++] ?? 0) / 100;
    if (split >= 0) open.push(at);
    // After a leaf the next node is the right child of the innermost node that has none yet.
    else {
      const parent = open.pop();
      if (parent === undefined) isNew = true;
      else forest.right[parent] = at + 1;
    }
  }
  return forest;
}

/** The log odds that a block with these features is part of the author's text. */
export function forestScore({ roots, feature, value, right }: Forest, features: ArrayLike<number>): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let asked = feature[at] ?? -1; asked >= 0; asked = feature[at] ?? -1)
      at = (features[asked] ?? 0) <= (value[at] ?? 0) ? at + 1 : (right[at] ?? 0);
    sum += value[at] ?? 0;
  }
  return sum;
}
