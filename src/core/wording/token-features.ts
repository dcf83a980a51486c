import { isArticleClash } from './article-clash';
import { expectation, FIT_HIGH, findPair, fitAt } from './fit';
import type { WordingModel } from './model';
import type { Reading } from './reading';
import type { Tokens } from './tokens';
import { unpack } from './word-lists';

/** Inputs of the token model, by place: see the pushes below. */
export const TOKEN_FEATURES = 26;
/** Place of the gain of the best synonym among them. */
export const GAIN = 15;

/** Frequencies are centred here (log10 of a middling content word's share). */
const MIDDLING = -5;
/** Synonyms looked at per word, the commonest first: keeps the work linear. */
const MOST_SYNONYMS = 16;
const MOST_GAIN = 6;

/** Inputs of the token model for token `at`, written into `into` from its start. */
export function tokenFeatures(
  tokens: Tokens,
  reading: Reading,
  model: WordingModel,
  at: number,
  into: Float32Array,
): void {
  const { id, grammar } = reading;
  const word = id[at] ?? 0;
  const left = neighbour(reading, at, at - 1);
  const right = neighbour(reading, at + 1, at + 1);
  const before = sideOf(model, left, word, left < 0);
  const after = sideOf(model, word, right, right < 0);
  const spelled = tokens.words[at] ?? '';
  const gain = bestGain(model, { word, left, right, fit: before.fit + after.fit });
  into.set([
    (model.frequency[word] ?? MIDDLING) - MIDDLING,
    before.seen * before.fit,
    after.seen * after.fit,
    before.unseen * (grammar[at - 1] ?? 0),
    before.unseen * (1 - (grammar[at - 1] ?? 0)),
    after.unseen * (grammar[at + 1] ?? 0),
    after.unseen * (1 - (grammar[at + 1] ?? 0)),
    before.absent,
    after.absent,
    before.expected,
    after.expected,
    Math.min(before.absent ? 9 : before.fit, after.absent ? 9 : after.fit),
    Math.max(before.absent ? -9 : before.fit, after.absent ? -9 : after.fit),
    flag(tokens.link[at] === 1 || tokens.link[at + 1] === 1),
    flag(isArticleClash(tokens.words[at - 1], spelled) && tokens.link[at] === 2),
    gain.gain,
    gain.rarer,
    Math.log1p((model.synonyms.from[word + 1] ?? 0) - (model.synonyms.from[word] ?? 0)),
    flag(gain.attested),
    flag(spelled.endsWith('s')),
    flag(spelled.endsWith('ed')),
    flag(spelled.endsWith('ing')),
    flag(spelled.endsWith('ly')),
    before.unseen * after.unseen,
    before.seen * after.seen,
    model.putIn[word] ?? 0,
  ]);
}

/** Number of the word at `at`, or -1 where the pair `pair` is no evidence. */
function neighbour({ id, paired }: Reading, pair: number, at: number): number {
  return paired[pair] === 1 ? (id[at] ?? -1) : -1;
}

/** A pair with one neighbour, in numbers: exactly one of `absent`, `seen`, `unseen` is 1. */
interface Side {
  readonly absent: number;
  readonly seen: number;
  readonly unseen: number;
  readonly fit: number;
  /** Count that chance alone would give an unseen pair, log10. */
  readonly expected: number;
}

const NO_SIDE: Side = { absent: 1, seen: 0, unseen: 0, fit: 0, expected: 0 };

function sideOf(model: WordingModel, left: number, right: number, absent: boolean): Side {
  if (absent) return NO_SIDE;
  const place = findPair(model, left, right);
  const seen = flag(place >= 0);
  const fit = fitAt(model, place, left, right);
  return { absent: 0, seen, unseen: 1 - seen, fit, expected: seen ? 0 : expectation(model, left, right) };
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** A neighbour that is not there speaks for every synonym alike: as if seen, with no fit. */
function placeBeside(model: WordingModel, left: number, right: number): number {
  return left < 0 || right < 0 ? 0 : findPair(model, left, right);
}

function fitBeside(model: WordingModel, place: number, left: number, right: number): number {
  return left < 0 || right < 0 ? 0 : fitAt(model, place, left, right);
}

interface Place {
  readonly word: number;
  readonly left: number;
  readonly right: number;
  readonly fit: number;
}

/**
 * How much better the best synonym fits here; `rarer`: how much commoner it is; `attested`: seen with every neighbour.
 * Where not even the best fit on the right could beat the best synonym so far, that side is not looked up: most end there.
 */
function bestGain(model: WordingModel, { word, left, right, fit }: Place) {
  let gain = 0;
  let rarer = 0;
  let attested = false;
  const most = right < 0 ? 0 : FIT_HIGH;
  unpack(model.synonyms, word);
  const from = model.synonyms.from[word] ?? 0;
  const to = Math.min(model.synonyms.from[word + 1] ?? 0, from + MOST_SYNONYMS);
  for (let at = from; at < to; at += 1) {
    const other = model.synonyms.entries[at] ?? 0;
    const before = placeBeside(model, left, other);
    const ahead = fitBeside(model, before, left, other);
    if (ahead + most - fit <= gain) continue;
    const after = placeBeside(model, other, right);
    if (before < 0 && after < 0) continue;
    const better = ahead + fitBeside(model, after, other, right) - fit;
    if (better <= gain) continue;
    gain = Math.min(MOST_GAIN, better);
    rarer = (model.frequency[other] ?? 0) - (model.frequency[word] ?? 0);
    attested = before >= 0 && after >= 0;
  }
  return { gain, rarer, attested };
}
