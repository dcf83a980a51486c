import type { Dice } from './spinners';

/** One example a row, side by side in one array. */
export interface Examples {
  readonly width: number;
  readonly inputs: Float32Array;
  readonly labels: Uint8Array;
}

const HIDDEN = 20;
const EPOCHS = 4;
const BATCH = 64;
const PACE = 0.003;

/** A net of one hidden layer, fitted by Adam on log loss. Kingma & Ba 2015. */
export function fitNet({ width, inputs, labels }: Examples, dice: Dice): { hidden: number[][]; output: number[] } {
  const size = HIDDEN * (width + 1) + HIDDEN + 1;
  const weights = Float64Array.from({ length: size }, () => (dice() - 0.5) * Math.sqrt(6 / width));
  const outputAt = HIDDEN * (width + 1);
  weights.fill(0, outputAt + HIDDEN);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const active = new Float64Array(HIDDEN);
  const order = Uint32Array.from(labels, (_, index) => index);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(dice() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const [turn, example] of order.entries()) {
      const row = example * width;
      let sum = weights[outputAt + HIDDEN] ?? 0;
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const base = unit * (width + 1);
        let activation = weights[base + width] ?? 0;
        for (let i = 0; i < width; i += 1) activation += (weights[base + i] ?? 0) * (inputs[row + i] ?? 0);
        active[unit] = Math.max(0, activation);
        sum += (active[unit] ?? 0) * (weights[outputAt + unit] ?? 0);
      }
      const error = 1 / (1 + Math.exp(-sum)) - (labels[example] ?? 0);
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const base = unit * (width + 1);
        gradient[outputAt + unit] = (gradient[outputAt + unit] ?? 0) + error * (active[unit] ?? 0);
        if (!active[unit]) continue;
        const back = error * (weights[outputAt + unit] ?? 0);
        for (let i = 0; i < width; i += 1) gradient[base + i] = (gradient[base + i] ?? 0) + back * (inputs[row + i] ?? 0);
        gradient[base + width] = (gradient[base + width] ?? 0) + back;
      }
      gradient[outputAt + HIDDEN] = (gradient[outputAt + HIDDEN] ?? 0) + error;
      if ((turn + 1) % BATCH !== 0) continue;
      steps += 1;
      const pace = (PACE * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps) / (1 + epoch);
      for (let i = 0; i < size; i += 1) {
        const slope = (gradient[i] ?? 0) / BATCH;
        mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
        square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
        weights[i] = (weights[i] ?? 0) - (pace * (mean[i] ?? 0)) / (Math.sqrt(square[i] ?? 0) + 1e-8);
        gradient[i] = 0;
      }
    }
  }
  const cut = (from: number, to: number) => Array.from(weights.slice(from, to), rounded);
  return {
    hidden: Array.from({ length: HIDDEN }, (_, unit) => cut(unit * (width + 1), (unit + 1) * (width + 1))),
    output: cut(outputAt, size),
  };
}

/** Five digits: enough for the scores, and the same text on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

export interface Row {
  readonly features: readonly number[];
  readonly spun: boolean;
  readonly weight: number;
}

const RIDGE = 3;
const ROUNDS = 12;

/** Logistic regression on standardised features with a ridge, by Newton's method; last row is the bias with a spread of 1 at mean -1. */
export function fitLogistic(rows: readonly Row[], ridge = RIDGE): [mean: number, spread: number, weight: number][] {
  const width = rows[0]?.features.length ?? 0;
  const scale = Array.from({ length: width }, (_, i) => {
    const values = rows.map((row) => row.features[i] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
    return [mean, spread] as const;
  });
  const inputs = rows.map(({ features }) => [...features.map((value, i) => (value - (scale[i]?.[0] ?? 0)) / (scale[i]?.[1] ?? 1)), 1]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, i) => (i < width ? ridge * weight : 0));
    const bend = weights.map((_, i) => weights.map((__, j) => (i === j && i < width ? ridge : 1e-9)));
    for (const [at, row] of rows.entries()) {
      const input = inputs[at] ?? [];
      const chance = 1 / (1 + Math.exp(-dot(weights, input)));
      const error = row.weight * (chance - (row.spun ? 1 : 0));
      const curve = row.weight * Math.max(1e-6, chance * (1 - chance));
      for (const [i, x] of input.entries()) {
        slope[i] = (slope[i] ?? 0) + error * x;
        const line = bend[i] ?? [];
        for (const [j, y] of input.entries()) line[j] = (line[j] ?? 0) + curve * x * y;
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  return weights.map((weight, i) => [rounded(scale[i]?.[0] ?? -1), rounded(scale[i]?.[1] ?? 1), rounded(weight)]);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Gauss-Jordan with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i += 1) {
    let best = i;
    for (let k = i + 1; k < rows.length; k += 1) if (Math.abs(rows[k]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = k;
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    const pivot = rows[i] ?? [];
    for (const [k, row] of rows.entries()) {
      if (k === i) continue;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
