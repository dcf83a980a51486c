import type { WordingModel, WordingWeights } from './model';
import type { Reading } from './reading';
import { TOKEN_FEATURES, tokenFeatures } from './token-features';
import type { Tokens } from './tokens';

/** Log-odds of each token having been put in place of another, NaN where it is no candidate. */
export function oddnessOf(tokens: Tokens, reading: Reading, model: WordingModel): Float32Array {
  const inputs = new Float32Array(TOKEN_FEATURES);
  const net = compactNet(model.weights);
  return Float32Array.from(reading.candidate, (candidate, at) => {
    if (candidate === 0) return Number.NaN;
    tokenFeatures(tokens, reading, model, at, inputs);
    return runNet(net, inputs);
  });
}

interface Net {
  readonly hidden: readonly Float32Array[];
  readonly output: readonly number[];
}

function compactNet({ hidden, output }: WordingWeights): Net {
  return { hidden: hidden.map((unit) => Float32Array.from(unit)), output };
}

/** One hidden layer of rectified units. */
function runNet({ hidden, output }: Net, inputs: Float32Array): number {
  let sum = output.at(-1) ?? 0;
  for (const [index, unit] of hidden.entries()) {
    let activation = unit[inputs.length] ?? 0;
    for (let at = 0; at < inputs.length; at += 1) activation += (unit[at] ?? 0) * (inputs[at] ?? 0);
    if (activation > 0) sum += activation * (output[index] ?? 0);
  }
  return sum;
}
