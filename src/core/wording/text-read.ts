import type { WordingModel } from './model';
import { type Oddness, oddnessOf } from './oddness';
import { type Reading, readTokens } from './reading';
import { type Tokens, tokenize } from './tokens';

/** A text, or a part of one, with what the model makes of each word. */
export interface TextRead {
  readonly tokens: Tokens;
  readonly reading: Reading;
  readonly oddness: Oddness;
}

export function readText(tokens: Tokens, model: WordingModel): TextRead {
  const reading = readTokens(tokens, model);
  return { tokens, reading, oddness: oddnessOf(tokens, reading, model) };
}

/** The same for a text that was not cut into words yet. */
export function readRawText(text: string, model: WordingModel): TextRead {
  return readText(tokenize(text), model);
}

/** The part from one token to before another; a pair across its edge is left out of it. */
export function partOf({ tokens, reading, oddness }: TextRead, from: number, to: number): TextRead {
  const start = tokens.starts[from] ?? 0;
  const shifted = (places: readonly number[]) => places.slice(from, to).map((place) => place - start);
  const paired = reading.paired.slice(from, to);
  paired[0] = 0;
  return {
    tokens: {
      text: tokens.text.slice(start, tokens.ends[to - 1] ?? start),
      words: tokens.words.slice(from, to),
      starts: shifted(tokens.starts),
      ends: shifted(tokens.ends),
      link: tokens.link.subarray(from, to),
      capital: tokens.capital.subarray(from, to),
      quoted: tokens.quoted.subarray(from, to),
    },
    reading: {
      id: reading.id.subarray(from, to),
      grammar: reading.grammar.subarray(from, to),
      paired,
      candidate: reading.candidate.subarray(from, to),
    },
    oddness: { logit: oddness.logit.subarray(from, to), gain: oddness.gain.subarray(from, to) },
  };
}
