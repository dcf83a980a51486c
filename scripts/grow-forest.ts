import type { BlockModel } from '@/core/article/block-score';

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
}

const BINS = 48;
/** Least hessian of a leaf, least gain of a split, and how strongly leaf values are drawn to nought. */
const LEAST_WEIGHT = 8;
const LEAST_GAIN = 1e-3;
const RIDGE = 5;

/** Gradient-boosted trees for the log odds of the label (Friedman 2001), grown leaf by leaf over binned features. Deterministic. */
export function growForest({ rows, labels, weights }: Samples, { trees, leaves, rate }: Growth): BlockModel {
  const edges = binEdges(rows);
  const bins = binned(rows, edges);
  const scores = new Float64Array(rows.length);
  const model: number[] = [];
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  for (let tree = 0; tree < trees; tree++) {
    for (let at = 0; at < rows.length; at++) {
      const probability = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      gradient[at] = (weights[at] ?? 0) * ((labels[at] ?? 0) - probability);
      hessian[at] = Math.max(1e-6, (weights[at] ?? 0) * probability * (1 - probability));
    }
    const root = growTree({ bins, edges, gradient, hessian }, leaves);
    addScores(root, scores, rate);
    const nodes = serialised(root, rate);
    model.push(nodes.length + 1, ...nodes);
  }
  return model;
}

interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
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
  readonly threshold: number;
  readonly gain: number;
}

function binEdges(rows: readonly Float32Array[]): number[][] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, feature) => {
    const sorted = Float32Array.from(rows, (row) => row[feature] ?? 0).sort();
    const picked = Array.from(
      { length: BINS - 1 },
      (_, bin) => sorted[Math.floor(((bin + 1) * sorted.length) / BINS)] ?? 0,
    );
    const few = [...new Set(sorted)];
    const edges = few.length <= BINS ? few.slice(0, -1) : [...new Set(picked)];
    return edges.map((edge) => Number(edge.toPrecision(4)));
  });
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

function growTree(data: Binned, leaves: number): Node {
  const all = Int32Array.from({ length: data.gradient.length }, (_, at) => at);
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
function histogram(members: Int32Array, { bins, gradient, hessian }: Binned): Float64Array {
  const sums = new Float64Array(bins.length * BINS * 2);
  for (const [feature, column] of bins.entries()) {
    const base = feature * BINS * 2;
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
  const split = bestSplit(sums, data.edges, { gradient, hessian });
  return { members, histogram: sums, value: gradient / (hessian + RIDGE), split, left: null, right: null };
}

interface Total {
  readonly gradient: number;
  readonly hessian: number;
}

function bestSplit(sums: Float64Array, edges: Binned['edges'], total: Total): Split | null {
  let best: Split | null = null;
  const quality = (gradient: number, hessian: number) => gradient ** 2 / (hessian + RIDGE);
  for (const [feature, limits] of edges.entries()) {
    let [g, h] = [0, 0];
    for (const [bin, threshold] of limits.entries()) {
      g += sums[(feature * BINS + bin) * 2] ?? 0;
      h += sums[(feature * BINS + bin) * 2 + 1] ?? 0;
      if (h < LEAST_WEIGHT || total.hessian - h < LEAST_WEIGHT) continue;
      const gain =
        quality(g, h) + quality(total.gradient - g, total.hessian - h) - quality(total.gradient, total.hessian);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { feature, bin, threshold, gain };
    }
  }
  return best;
}

function addScores(node: Node, scores: Float64Array, rate: number): void {
  if (node.left && node.right) {
    addScores(node.left, scores, rate);
    addScores(node.right, scores, rate);
  } else for (const at of node.members) scores[at] = (scores[at] ?? 0) + rate * node.value;
}

function serialised(node: Node, rate: number): number[] {
  if (!node.left || !node.right || !node.split) return [-1, Number((rate * node.value).toFixed(3))];
  const left = serialised(node.left, rate);
  return [node.split.feature, node.split.threshold, 3 + left.length, ...left, ...serialised(node.right, rate)];
}
