import type { WordingModel, WordingWeights } from './model';
import type { Reading } from './reading';
import { GAIN, TOKEN_FEATURES, tokenFeatures } from './token-features';
import type { Tokens } from './tokens';

/** What each token looks like; arrays run in parallel with the tokens. */
export interface Oddness {
  /** Log-odds of having been put in place of another, NaN where it is no candidate. */
  readonly logit: Float32Array;
  /** How much better the best synonym fits, 0 where none does. */
  readonly gain: Float32Array;
}

export function oddnessOf(tokens: Tokens, reading: Reading, model: WordingModel): Oddness {
  const inputs = new Float32Array(TOKEN_FEATURES);
  const net = compactNet(model.weights);
  const sums = new Float64Array(net.bias.length);
  const logit = new Float32Array(reading.candidate.length).fill(Number.NaN);
  const gain = new Float32Array(reading.candidate.length);
  for (const [at, candidate] of reading.candidate.entries()) {
    if (candidate === 0) continue;
    tokenFeatures(tokens, reading, model, at, inputs);
    logit[at] = runNet(net, inputs, sums);
    gain[at] = inputs[GAIN] ?? 0;
  }
  return { logit, gain };
}

/** The net's weights: for each input what it gives each unit, the units' biases, then what each unit counts. */
interface Net {
  readonly inputs: Float64Array;
  readonly bias: Float64Array;
  readonly output: Float64Array;
}

function compactNet({ hidden, output }: WordingWeights): Net {
  const units = hidden.length;
  const inputs = new Float64Array(TOKEN_FEATURES * units);
  const bias = new Float64Array(units);
  for (const [unit, row] of hidden.entries()) {
    for (let at = 0; at < TOKEN_FEATURES; at += 1) inputs[at * units + unit] = row[at] ?? 0;
    bias[unit] = row[TOKEN_FEATURES] ?? 0;
  }
  return { inputs, bias, output: Float64Array.from(output) };
}

/** One hidden layer of rectified units. More than half of the inputs are 0 and cost nothing. */
function runNet({ inputs: weights, bias, output }: Net, inputs: Float32Array, sums: Float64Array): number {
  const units = bias.length;
  sums.set(bias);
  for (let at = 0; at < TOKEN_FEATURES; at += 1) {
    const value = inputs[at] as number;
    if (value === 0) continue;
    const base = at * units;
    for (let unit = 0; unit < units; unit += 1) (sums[unit] as number) += (weights[base + unit] as number) * value;
  }
  let sum = output[units] ?? 0;
  for (let unit = 0; unit < units; unit += 1) {
    const activation = sums[unit] as number;
    if (activation > 0) sum += activation * (output[unit] as number);
  }
  return sum;
}
