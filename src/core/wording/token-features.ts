import { expectation, findPair, fitOf } from './fit';
import type { WordingModel } from './model';
import type { Reading } from './reading';
import type { Tokens } from './tokens';

/** Inputs of the token model, by place: see the pushes below. */
export const TOKEN_FEATURES = 25;

/** Frequencies are centred here (log10 of a middling content word's share). */
const MIDDLING = -5;
/** Synonyms looked at per word, the commonest first: keeps the work linear. */
const MOST_SYNONYMS = 16;
const MOST_GAIN = 6;

/** Inputs of the token model for token `at`, written into `into` from its start. */
export function tokenFeatures(tokens: Tokens, reading: Reading, model: WordingModel, at: number, into: Float32Array): void {
  const { id, grammar, paired } = reading;
  const word = id[at] ?? 0;
  const left = paired[at] === 1 ? (id[at - 1] ?? -1) : -1;
  const right = paired[at + 1] === 1 ? (id[at + 1] ?? -1) : -1;
  const seenLeft = left >= 0 && findPair(model, left, word) >= 0;
  const seenRight = right >= 0 && findPair(model, word, right) >= 0;
  const fitLeft = left >= 0 ? fitOf(model, left, word) : 0;
  const fitRight = right >= 0 ? fitOf(model, word, right) : 0;
  const unseenLeft = left >= 0 && !seenLeft;
  const unseenRight = right >= 0 && !seenRight;
  const spelled = tokens.words[at] ?? '';
  const gain = bestGain(model, { word, left, right, fit: fitLeft + fitRight });
  into.set([
    (model.frequency[word] ?? MIDDLING) - MIDDLING,
    seenLeft ? fitLeft : 0,
    seenRight ? fitRight : 0,
    flag(unseenLeft && grammar[at - 1] === 1),
    flag(unseenLeft && grammar[at - 1] === 0),
    flag(unseenRight && grammar[at + 1] === 1),
    flag(unseenRight && grammar[at + 1] === 0),
    flag(left < 0),
    flag(right < 0),
    unseenLeft ? expectation(model, left, word) : 0,
    unseenRight ? expectation(model, word, right) : 0,
    Math.min(left >= 0 ? fitLeft : 9, right >= 0 ? fitRight : 9),
    Math.max(left >= 0 ? fitLeft : -9, right >= 0 ? fitRight : -9),
    flag(tokens.link[at] === 1 || tokens.link[at + 1] === 1),
    flag(isArticleClash(tokens.words[at - 1], spelled) && tokens.link[at] === 2),
    gain.gain,
    gain.rarer,
    Math.log1p((model.synonymFrom[word + 1] ?? 0) - (model.synonymFrom[word] ?? 0)),
    flag(gain.attested),
    flag(spelled.endsWith('s')),
    flag(spelled.endsWith('ed')),
    flag(spelled.endsWith('ing')),
    flag(spelled.endsWith('ly')),
    flag(unseenLeft && unseenRight),
    flag(seenLeft && seenRight),
  ]);
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** "a apple", "an car": left behind where a word was swapped. Letters only, so "an hour" and "a union" are let pass. */
function isArticleClash(before: string | undefined, word: string): boolean {
  if (before === 'a') return /^[aio][a-z]/.test(word) && !/^on(?:e|ce)/.test(word);
  return before === 'an' && /^[bcdfgjklnpqrtvwyz][aeiou]/.test(word);
}

interface Place {
  readonly word: number;
  readonly left: number;
  readonly right: number;
  readonly fit: number;
}

/** How much better the best synonym fits here; `rarer`: how much commoner it is; `attested`: seen with every neighbour. */
function bestGain(model: WordingModel, { word, left, right, fit }: Place) {
  let gain = 0;
  let rarer = 0;
  let attested = false;
  const from = model.synonymFrom[word] ?? 0;
  const to = Math.min(model.synonymFrom[word + 1] ?? 0, from + MOST_SYNONYMS);
  for (let at = from; at < to; at += 1) {
    const other = model.synonym[at] ?? 0;
    const seenLeft = left < 0 || findPair(model, left, other) >= 0;
    const seenRight = right < 0 || findPair(model, other, right) >= 0;
    if (!seenLeft && !seenRight) continue;
    const better = (left < 0 ? 0 : fitOf(model, left, other)) + (right < 0 ? 0 : fitOf(model, other, right)) - fit;
    if (better <= gain) continue;
    gain = Math.min(MOST_GAIN, better);
    rarer = (model.frequency[other] ?? 0) - (model.frequency[word] ?? 0);
    attested = seenLeft && seenRight;
  }
  return { gain, rarer, attested };
}
