import type { Dice } from './dice';

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
export function fitNet(examples: Examples, dice: Dice): { hidden: number[][]; output: number[] } {
  const { width, labels } = examples;
  const outputAt = HIDDEN * (width + 1);
  const size = outputAt + HIDDEN + 1;
  const weights = Float64Array.from({ length: size }, () => (dice() - 0.5) * Math.sqrt(6 / width));
  weights.fill(0, outputAt + HIDDEN);
  const adam = { gradient: new Float64Array(size), mean: new Float64Array(size), square: new Float64Array(size) };
  const order = Uint32Array.from(labels, (_, index) => index);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, dice);
    for (const [turn, example] of order.entries()) {
      addGradient(examples, example, weights, adam.gradient);
      if ((turn + 1) % BATCH !== 0) continue;
      steps += 1;
      stepAdam(weights, adam, (PACE * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps) / (1 + epoch));
    }
  }
  const cut = (from: number, to: number) => Array.from(weights.slice(from, to), rounded);
  return {
    hidden: Array.from({ length: HIDDEN }, (_, unit) => cut(unit * (width + 1), (unit + 1) * (width + 1))),
    output: cut(outputAt, size),
  };
}

function shuffle(order: Uint32Array, dice: Dice): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

const active = new Float64Array(HIDDEN);

/** The example's share of the slope, added to `gradient`. */
function addGradient(
  { width, inputs, labels }: Examples,
  example: number,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const row = example * width;
  const outputAt = HIDDEN * (width + 1);
  const error = 1 / (1 + Math.exp(-forward(weights, inputs, row, width))) - (labels[example] ?? 0);
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    const base = unit * (width + 1);
    const reached = active[unit] ?? 0;
    if (reached === 0) continue;
    gradient[outputAt + unit] = (gradient[outputAt + unit] ?? 0) + error * reached;
    const back = error * (weights[outputAt + unit] ?? 0);
    for (let i = 0; i < width; i += 1) gradient[base + i] = (gradient[base + i] ?? 0) + back * (inputs[row + i] ?? 0);
    gradient[base + width] = (gradient[base + width] ?? 0) + back;
  }
  gradient[outputAt + HIDDEN] = (gradient[outputAt + HIDDEN] ?? 0) + error;
}

/** The net's log-odds; leaves what each unit reached in `active`. */
function forward(weights: Float64Array, inputs: Float32Array, row: number, width: number): number {
  const outputAt = HIDDEN * (width + 1);
  let sum = weights[outputAt + HIDDEN] ?? 0;
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    const base = unit * (width + 1);
    let activation = weights[base + width] ?? 0;
    for (let i = 0; i < width; i += 1) activation += (weights[base + i] ?? 0) * (inputs[row + i] ?? 0);
    active[unit] = Math.max(0, activation);
    sum += (active[unit] ?? 0) * (weights[outputAt + unit] ?? 0);
  }
  return sum;
}

interface Adam {
  readonly gradient: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

function stepAdam(weights: Float64Array, { gradient, mean, square }: Adam, pace: number): void {
  for (let i = 0; i < weights.length; i += 1) {
    const slope = (gradient[i] ?? 0) / BATCH;
    mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
    square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
    weights[i] = (weights[i] ?? 0) - (pace * (mean[i] ?? 0)) / (Math.sqrt(square[i] ?? 0) + 1e-8);
    gradient[i] = 0;
  }
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
  const inputs = rows.map(({ features }) => [
    ...features.map((value, i) => (value - (scale[i]?.[0] ?? 0)) / (scale[i]?.[1] ?? 1)),
    1,
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, i) => (i < width ? ridge * weight : 0));
    const bend = weights.map((_, i) => weights.map((__, j) => (i === j && i < width ? ridge : 1e-9)));
    for (const [at, row] of rows.entries()) addRow(weights, inputs[at] ?? [], row, { slope, bend });
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  return weights.map((weight, i) => [rounded(scale[i]?.[0] ?? -1), rounded(scale[i]?.[1] ?? 1), rounded(weight)]);
}

/** The row's share of the slope and of the matrix of second derivatives. */
function addRow(
  weights: readonly number[],
  input: readonly number[],
  row: Row,
  sums: { slope: number[]; bend: number[][] },
): void {
  const chance = 1 / (1 + Math.exp(-dot(weights, input)));
  const error = row.weight * (chance - (row.spun ? 1 : 0));
  const curve = row.weight * Math.max(1e-6, chance * (1 - chance));
  for (const [i, x] of input.entries()) {
    sums.slope[i] = (sums.slope[i] ?? 0) + error * x;
    const line = sums.bend[i] ?? [];
    for (const [j, y] of input.entries()) line[j] = (line[j] ?? 0) + curve * x * y;
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Gauss-Jordan with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const i of rows.keys()) {
    const sizes = rows.map((row, k) => (k < i ? -1 : Math.abs(row[i] ?? 0)));
    const best = sizes.indexOf(Math.max(...sizes));
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    const pivot = rows[i] ?? [];
    for (const [k, row] of rows.entries()) if (k !== i) clearColumn(row, pivot, i);
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

function clearColumn(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  for (let j = column; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
}
