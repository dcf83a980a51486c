import type { ForestFile } from '@/core/article/forest';

/** Rows of features with labels in {0, 1} and weights. */
export interface Samples {
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Shares of the rows and of the features that one tree sees. */
  readonly rows: number;
  readonly features: number;
}

const BINS = 48;
/** Least hessian of a leaf, least gain of a split, and how strongly leaf values are drawn to nought. */
const LEAST_WEIGHT = 8;
const LEAST_GAIN = 1e-3;
const RIDGE = 5;

/**
 * Gradient-boosted trees for the log odds of the label (Friedman 2001), grown leaf by leaf over binned features, each tree
 * on a part of the rows and of the features. What is drawn comes from a fixed row of numbers: two runs give the same forest.
 */
export function growForest({ rows, labels, weights }: Samples, growth: Growth): ForestFile {
  const edges = binEdges(rows);
  const bins = binned(rows, edges);
  const scores = new Float64Array(rows.length);
  const roots: Node[] = [];
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const draw = drawing();
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let at = 0; at < rows.length; at++) {
      const probability = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      gradient[at] = (weights[at] ?? 0) * ((labels[at] ?? 0) - probability);
      hessian[at] = Math.max(1e-6, (weights[at] ?? 0) * probability * (1 - probability));
    }
    const members = drawn(rows.length, growth.rows, draw);
    const features = drawn(edges.length, growth.features, draw);
    const root = growTree({ bins, edges, gradient, hessian, features }, members, growth.leaves);
    for (let at = 0; at < rows.length; at++) scores[at] = (scores[at] ?? 0) + growth.rate * leafValue(root, bins, at);
    roots.push(root);
  }
  return serialised(roots, edges, growth.rate);
}

/** A row of numbers in [0, 1), always the same (Numerical Recipes' linear congruence). */
function drawing(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

function drawn(count: number, share: number, draw: () => number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => at).filter(() => draw() < share);
}

interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  /** Those that this tree may ask. */
  readonly features: Int32Array;
}

interface Node {
  readonly members: Int32Array;
  readonly histogram: Float64Array;
  readonly value: number;
  split: Split | null;
  left: Node | null;
  right: Node | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function binEdges(rows: readonly Float32Array[]): number[][] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, feature) => {
    const sorted = Float32Array.from(rows, (row) => row[feature] ?? 0).sort();
    const picked = Array.from(
      { length: BINS - 1 },
      (_, bin) => sorted[Math.floor(((bin + 1) * sorted.length) / BINS)] ?? 0,
    );
    const few = distinct(sorted);
    const edges = few.length <= BINS ? few.slice(0, -1) : [...new Set(picked)];
    return edges.map((edge) => Number(edge.toPrecision(4)));
  });
}

/** The different values of a sorted row, as far as they are few. */
function distinct(sorted: Float32Array): number[] {
  const found: number[] = [];
  for (const value of sorted) {
    if (value === found.at(-1)) continue;
    found.push(value);
    if (found.length > BINS) break;
  }
  return found;
}

/** One column a feature: the number of edges below each value. */
function binned(rows: readonly Float32Array[], edges: readonly (readonly number[])[]): Uint8Array[] {
  return edges.map((limits, feature) =>
    Uint8Array.from(rows, (row) => {
      const value = row[feature] ?? 0;
      let low = 0;
      let high = limits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (limits[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    }),
  );
}

function growTree(data: Binned, all: Int32Array, leaves: number): Node {
  const root = newNode(all, histogram(all, data), data);
  const open: Node[] = [root];
  for (let count = 1; count < leaves; count++) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a), open[0] ?? root);
    if (!best.split) break;
    const { feature, bin } = best.split;
    const column = data.bins[feature] ?? new Uint8Array();
    const left = best.members.filter((at) => (column[at] ?? 0) <= bin);
    const right = best.members.filter((at) => (column[at] ?? 0) > bin);
    // The larger child's histogram is what the smaller one's leaves of the parent's.
    const small = histogram(left.length < right.length ? left : right, data);
    const large = best.histogram.map((value, at) => value - (small[at] ?? 0));
    best.left = newNode(left, left.length < right.length ? small : large, data);
    best.right = newNode(right, left.length < right.length ? large : small, data);
    open.splice(open.indexOf(best), 1, best.left, best.right);
  }
  return root;
}

/** Sums of gradient and hessian by feature and bin. */
function histogram(members: Int32Array, { bins, gradient, hessian, features }: Binned): Float64Array {
  const sums = new Float64Array(features.length * BINS * 2);
  for (const [row, feature] of features.entries()) {
    const column = bins[feature] as Uint8Array;
    const base = row * BINS * 2;
    for (let index = 0; index < members.length; index++) {
      const at = members[index] as number;
      const slot = base + 2 * (column[at] as number);
      sums[slot] = (sums[slot] as number) + (gradient[at] as number);
      sums[slot + 1] = (sums[slot + 1] as number) + (hessian[at] as number);
    }
  }
  return sums;
}

function newNode(members: Int32Array, sums: Float64Array, data: Binned): Node {
  let [gradient, hessian] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    gradient += sums[2 * bin] ?? 0;
    hessian += sums[2 * bin + 1] ?? 0;
  }
  const split = bestSplit(sums, data, { gradient, hessian });
  return { members, histogram: sums, value: gradient / (hessian + RIDGE), split, left: null, right: null };
}

interface Total {
  readonly gradient: number;
  readonly hessian: number;
}

function bestSplit(sums: Float64Array, { edges, features }: Binned, total: Total): Split | null {
  let best: Split | null = null;
  const quality = (gradient: number, hessian: number) => gradient ** 2 / (hessian + RIDGE);
  for (const [row, feature] of features.entries()) {
    let [g, h] = [0, 0];
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin++) {
      g += sums[(row * BINS + bin) * 2] ?? 0;
      h += sums[(row * BINS + bin) * 2 + 1] ?? 0;
      if (h < LEAST_WEIGHT || total.hessian - h < LEAST_WEIGHT) continue;
      const gain =
        quality(g, h) + quality(total.gradient - g, total.hessian - h) - quality(total.gradient, total.hessian);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { feature, bin, gain };
    }
  }
  return best;
}

function leafValue(root: Node, bins: Binned['bins'], at: number): number {
  let node = root;
  while (node.split && node.left && node.right)
    node = (bins[node.split.feature]?.[at] ?? 0) <= node.split.bin ? node.left : node.right;
  return node.value;
}

/** The trees as the model file holds them: each split that is used, numbered by feature and threshold, then the nodes. */
function serialised(roots: readonly Node[], edges: Binned['edges'], rate: number): ForestFile {
  const used = edges.map(() => new Set<number>());
  const inner = (node: Node): node is Node & { split: Split; left: Node; right: Node } =>
    node.split !== null && node.left !== null && node.right !== null;
  const walk = (node: Node, visit: (node: Node) => void): void => {
    visit(node);
    if (!inner(node)) return;
    walk(node.left, visit);
    walk(node.right, visit);
  };
  for (const root of roots) walk(root, (node) => inner(node) && used[node.split.feature]?.add(node.split.bin));
  const numbers = new Map<string, number>();
  const thresholds = used.map((set, feature) =>
    [...set]
      .toSorted((a, b) => a - b)
      .map((bin) => {
        numbers.set(`${feature} ${bin}`, numbers.size + 1);
        return edges[feature]?.[bin] ?? 0;
      }),
  );
  const nodes: number[] = [];
  const leaves: number[] = [];
  for (const root of roots)
    walk(root, (node) => {
      nodes.push(inner(node) ? (numbers.get(`${node.split.feature} ${node.split.bin}`) ?? 0) : 0);
      if (!inner(node)) leaves.push(Math.round(100 * rate * node.value));
    });
  return { thresholds, nodes, leaves };
}
