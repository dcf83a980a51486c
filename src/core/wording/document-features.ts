import { isArticleClash } from './article-clash';
import { expectation, findPair, fitAt } from './fit';
import type { WordingModel } from './model';
import type { Oddness } from './oddness';
import type { Reading } from './reading';
import type { TextRead } from './text-read';
import type { Tokens } from './tokens';

/** The same word again says little new: it weighs this much. */
const REPEATED = 0.3;
/** An unseen pair is surprising where chance alone gives it more than this (log10 of a count). */
const SURPRISING = 0.5;
const VERY_SURPRISING = 1.5;

/** Inputs of the document model: how words follow each other, and how odd they stand. All are rates, so length hardly matters. */
export function documentFeatures({ tokens, reading, oddness }: TextRead, model: WordingModel): number[] {
  return [
    ...pairRates(reading, model),
    ...oddRates(tokens, oddness.logit, reading, model),
    ...gainRates(oddness),
    ...putInRates(reading, model),
    ...slipRates(tokens),
  ];
}

/** Unseen pairs by kind of word (grammar or content, before and behind), surprising ones, and the mean fit. */
function pairRates({ id, grammar, paired }: Reading, model: WordingModel): number[] {
  const pairs = [0, 0, 0, 0];
  const unseen = [0, 0, 0, 0];
  let surprising = 0;
  let verySurprising = 0;
  let fit = 0;
  let contentFit = 0;
  for (let at = 1; at < id.length; at += 1) {
    if (paired[at] === 0) continue;
    const left = id[at - 1] ?? 0;
    const right = id[at] ?? 0;
    const kind = 2 * (grammar[at - 1] ?? 0) + (grammar[at] ?? 0);
    const place = findPair(model, left, right);
    const own = fitAt(model, place, left, right);
    pairs[kind] = (pairs[kind] ?? 0) + 1;
    fit += own;
    if (kind === 0) contentFit += own;
    if (place >= 0) continue;
    unseen[kind] = (unseen[kind] ?? 0) + 1;
    const chance = expectation(model, left, right);
    if (chance > SURPRISING) surprising += 1;
    if (chance > VERY_SURPRISING) verySurprising += 1;
  }
  const total = pairs.reduce((sum, count) => sum + count, 0) + 1;
  const rates = unseen.map((count, kind) => count / ((pairs[kind] ?? 0) + 1));
  return [...rates, surprising / total, verySurprising / total, fit / total, contentFit / ((pairs[0] ?? 0) + 1)];
}

/** Shares of candidates above these probabilities. */
const SHARES = [0.3, 0.5, 0.7, 0.9];
const TOP = 0.1;

function oddRates(tokens: Tokens, oddness: Float32Array, { id, grammar }: Reading, model: WordingModel): number[] {
  const logits = oddness.filter((logit) => !Number.isNaN(logit)).toSorted();
  const count = logits.length + 1;
  const chances = Array.from(logits, (logit) => 1 / (1 + Math.exp(-logit)));
  const top = logits.slice(Math.floor(logits.length * (1 - TOP)));
  return [
    sum(logits) / count,
    sum(chances) / count,
    ...SHARES.map((share) => chances.filter((chance) => chance > share).length / count),
    sum(top) / (top.length + 1),
    logits[logits.length >> 1] ?? 0,
    logits[Math.floor(logits.length * 0.75)] ?? 0,
    distinctMean(tokens, oddness),
    spreadOf(logits),
    ...wordRates(id, grammar, model),
  ];
}

/** How far the words differ in oddness: an old or odd register is odd throughout, a spun text in places. */
function spreadOf(logits: Float32Array): number {
  const mean = sum(logits) / (logits.length + 1);
  let squares = 0;
  for (let at = 0; at < logits.length; at += 1) squares += ((logits[at] ?? 0) - mean) ** 2;
  return Math.sqrt(squares / (logits.length + 1));
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[at] ?? 0;
  return total;
}

/** Mean chance over distinct words: a topic's own odd term counts once, and a little for each time more. */
function distinctMean({ words }: Tokens, oddness: Float32Array): number {
  const seen = new Set<string>();
  let total = 0;
  let weights = 1;
  for (const [at, logit] of oddness.entries()) {
    if (Number.isNaN(logit)) continue;
    const word = words[at] ?? '';
    const weight = seen.has(word) ? REPEATED : 1;
    seen.add(word);
    total += weight / (1 + Math.exp(-logit));
    weights += weight;
  }
  return total / weights;
}

/** Mean frequency of the content words and the share of words the model does not know. */
function wordRates(id: Int32Array, grammar: Uint8Array, { frequency }: WordingModel): number[] {
  let known = 1;
  let total = 0;
  let unknown = 0;
  for (const [at, word] of id.entries()) {
    if (word < 0) unknown += 1;
    else if (grammar[at] === 0) {
      known += 1;
      total += frequency[word] ?? 0;
    }
  }
  return [total / known, unknown / (id.length + 1)];
}

/** Gains of a synonym that are worth a word, and that are much. */
const GAINS = [1, 2, 3.5];

/** Mean gain, and shares of candidates that a synonym would suit better by so much. */
function gainRates({ logit, gain }: Oddness): number[] {
  let count = 1;
  let total = 0;
  const over = GAINS.map(() => 0);
  for (const [at, value] of gain.entries()) {
    if (Number.isNaN(logit[at])) continue;
    count += 1;
    total += value;
    for (const [level, least] of GAINS.entries()) if (value > least) over[level] = (over[level] ?? 0) + 1;
  }
  return [total / count, ...over.map((hits) => hits / count)];
}

/** How much the candidates are words that spinners like: mean of all, of the upper side, and the share far above. */
function putInRates({ id, candidate }: Reading, { putIn }: WordingModel): number[] {
  let count = 1;
  let total = 0;
  let above = 0;
  let far = 0;
  for (const [at, word] of id.entries()) {
    if (candidate[at] === 0) continue;
    const value = putIn[word] ?? 0;
    count += 1;
    total += value;
    above += Math.max(0, value);
    if (value > FAR) far += 1;
  }
  return [total / count, above / count, far / count];
}

const FAR = 0.5;

/** Words that may stand twice in a row. */
const TWICE = new Set(['that', 'had', 'very', 'so']);

/** What a swap of single words leaves behind: an article of the wrong form, a word beside itself. */
function slipRates({ words, link, capital }: Tokens): number[] {
  let clashes = 0;
  let doubles = 0;
  for (let at = 1; at < words.length; at += 1) {
    if (link[at] !== 2) continue;
    const word = words[at] ?? '';
    if (isArticleClash(words[at - 1], word)) clashes += 1;
    if (words[at - 1] === word && capital[at] === 0 && !TWICE.has(word)) doubles += 1;
  }
  return [clashes / (words.length + 1), doubles / (words.length + 1)];
}
