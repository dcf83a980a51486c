import { type ByteReader, readBytes } from './read-bytes';
import { readLists, type WordLists } from './word-lists';

/** The trained wording model, decoded from the bytes of its asset. Words are numbered by falling frequency. */
export interface WordingModel {
  readonly version: number;
  /** BCP 47, as 'en': texts of other languages are not judged by it. */
  readonly language: string;
  /** Words of grammar, never candidates for a replaced word. */
  readonly grammar: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, number>;
  /** log10 of each word's share. */
  readonly frequency: Float32Array;
  /** Words seen after each word; `fit` has a level for each entry, two in a byte, the low half first. */
  readonly followers: WordLists;
  readonly fit: Uint8Array;
  /** Words of like meaning. */
  readonly synonyms: WordLists;
  /** How much oftener a word is put in by spinners than written by authors: log10, 0 where nothing is known. */
  readonly putIn: Float32Array;
  readonly weights: WordingWeights;
}

/** What training settled; see docs/wording-model.md. */
export interface WordingWeights {
  /** One hidden layer: per unit its inputs' weights, then its bias. */
  readonly hidden: readonly (readonly number[])[];
  /** Weight of each hidden unit, then a bias. */
  readonly output: readonly number[];
  /** Document model: mean, spread and weight of each feature. */
  readonly document: readonly (readonly [mean: number, spread: number, weight: number])[];
  /** By length, ascending; between two rows the logarithm of the length interpolates. */
  readonly calibration: readonly CalibrationRow[];
}

export interface CalibrationRow {
  /** Words of the text. */
  readonly length: number;
  /** log-odds of spun = slope × score + offset, at equal priors. */
  readonly slope: number;
  readonly offset: number;
  /** Scores that genuine texts of this length reach: 1 in 10 modern ones; 25, then 1 in 1,000 of all registers, half of which are old or odd. */
  readonly tenth: number;
  readonly lenient: number;
  readonly strict: number;
}

/** Another version's asset is not read: its weights would mean something else. */
export const MODEL_VERSION = 4;

/** Language and words of grammar, at the head of the asset. */
export interface WordingHead {
  readonly language: string;
  readonly grammar: readonly string[];
}

/** The model in these bytes, or null where they are damaged, cut off or of another version. */
export function decodeWordingModel(bytes: Uint8Array): WordingModel | null {
  const reader = readBytes(bytes);
  if (reader === null || reader.version !== MODEL_VERSION) return null;
  try {
    return decode(reader);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

function decode(reader: ByteReader): WordingModel {
  const { language, grammar } = JSON.parse(reader.text()) as WordingHead;
  const weights = JSON.parse(reader.text()) as WordingWeights;
  const list = reader.text().split('\n');
  const frequency = scaled(reader.bytes(), -1 / FREQUENCY_STEPS, 0);
  const followers = readLists(reader, list.length);
  const fit = reader.raw((followers.entries.length + 1) >> 1);
  const synonyms = readLists(reader, list.length);
  const putIn = scaled(reader.bytes(), 1 / PUT_IN_STEPS, PUT_IN_LOW);
  const words = new Map<string, number>();
  for (const [index, word] of list.entries()) words.set(word, index);
  return {
    version: reader.version,
    language,
    grammar: new Set(grammar),
    words,
    frequency,
    followers,
    fit,
    synonyms,
    putIn,
    weights,
  };
}

/** A loop: `Float32Array.from` with a function takes thirty times as long. */
function scaled(levels: Uint8Array, step: number, low: number): Float32Array {
  const values = new Float32Array(levels.length);
  for (let at = 0; at < levels.length; at += 1) values[at] = low + step * (levels[at] ?? 0);
  return values;
}

/** Levels of a word's frequency byte per power of ten. */
export const FREQUENCY_STEPS = 30;

/** Least value of a word's put-in byte, and levels per power of ten. */
export const PUT_IN_LOW = -2;
export const PUT_IN_STEPS = 50;
