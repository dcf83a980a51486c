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
  const logit = new Float32Array(reading.candidate.length).fill(Number.NaN);
  const gain = new Float32Array(reading.candidate.length);
  for (const [at, candidate] of reading.candidate.entries()) {
    if (candidate === 0) continue;
    tokenFeatures(tokens, reading, model, at, inputs);
    logit[at] = runNet(net, inputs);
    gain[at] = inputs[GAIN] ?? 0;
  }
  return { logit, gain };
}

/** The net's weights in one row each: the units' inputs and bias one after another, then what each unit counts. */
interface Net {
  readonly hidden: Float64Array;
  readonly output: Float64Array;
}

function compactNet({ hidden, output }: WordingWeights): Net {
  return { hidden: Float64Array.from(hidden.flat()), output: Float64Array.from(output) };
}

/** One hidden layer of rectified units. */
function runNet({ hidden, output }: Net, inputs: Float32Array): number {
  const width = inputs.length;
  const units = output.length - 1;
  let sum = output[units] ?? 0;
  for (let unit = 0; unit < units; unit += 1) {
    const base = unit * (width + 1);
    let activation = hidden[base + width] ?? 0;
    for (let at = 0; at < width; at += 1) activation += (hidden[base + at] ?? 0) * (inputs[at] ?? 0);
    if (activation > 0) sum += activation * (output[unit] ?? 0);
  }
  return sum;
}
