import { FIT_LOW, FIT_STEP } from '@/core/wording/fit';
import type { CleanText } from './corpus';
import { joinTables, type PairTable } from './pair-table';
import { matchedPairs, readSources, type Source } from './sources';
import { readThesaurus } from './thesaurus';

/** Size of the shipped vocabulary and of its table of pairs: what 7 MB hold. */
const VOCABULARY = 50_000;
const PAIRS = 3_450_000;
/** A pair is worth keeping by how often it stands in text and by how much it tells: log10 share + WORTH × fit. */
const WORTH = 0.35;
const MOST_SYNONYMS = 16;
/** Part of the texts of the judged kind in the mixture. */
const MATCHED_WEIGHT = 0.3;

export interface Lexicon {
  readonly words: readonly string[];
  /** log10 of each word's share. */
  readonly frequency: Float32Array;
  readonly followers: readonly (readonly (readonly [word: number, level: number])[])[];
  readonly synonyms: readonly (readonly number[])[];
}

/** Makes lexicons of one vocabulary; each adds the pairs of texts of the kind that will be judged to those of the sources. */
export function lexiconMaker(dataFolder: string): (matched: readonly CleanText[]) => Lexicon {
  const sources = readSources(dataFolder);
  const shares = sharesOf(sources);
  const words = shares.map(([word]) => word);
  const ids = new Map(words.map((word, id) => [word, id]));
  const frequency = Float32Array.from(shares, ([, share]) => Math.log10(share));
  const base = sources.map((source) => source.pairs(ids));
  const weights = [...sources.map(({ weight }) => weight), MATCHED_WEIGHT];
  const synonyms = link(ids);
  return (matched) => {
    const tables = [...base, matchedPairs(matched, ids, frequency)];
    const highest = joinTables(tables, (chances) => Math.max(...chances));
    const mixed = joinTables(tables, (chances) =>
      chances.reduce((sum, chance, i) => sum + chance * (weights[i] ?? 0), 0),
    );
    return { words, frequency, followers: prune(highest, mixed, frequency), synonyms };
  };
}

/** The commonest words, each with its share in the mixture of the sources. */
function sharesOf(sources: readonly Source[]): [word: string, share: number][] {
  const shares = new Map<string, number>();
  for (const { weight, shares: own } of sources)
    for (const [word, share] of own) shares.set(word, (shares.get(word) ?? 0) + weight * share);
  return [...shares]
    .filter(([word]) => /^[a-z]+(?:'[a-z]+)*$/.test(word))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, VOCABULARY);
}

/** The pairs worth most, with the levels of their fit. */
function prune({ key, chance }: PairTable, expected: PairTable, frequency: Float32Array): [number, number][][] {
  const fits = new Float32Array(key.length);
  const worths = new Float32Array(key.length);
  for (const [at, pair] of key.entries()) {
    const left = Math.floor(pair / 65_536);
    const fit = Math.log10(chance[at] ?? 0) - (frequency[pair % 65_536] ?? 0);
    fits[at] = fit;
    const share = (frequency[left] ?? 0) + Math.log10(expected.chance[at] ?? 0);
    worths[at] = share + WORTH * Math.min(3, Math.max(-1, fit));
  }
  const least = worths.toSorted()[Math.max(0, key.length - PAIRS)] ?? 0;
  const followers: [number, number][][] = Array.from(frequency, () => []);
  for (const [at, pair] of key.entries()) {
    if ((worths[at] ?? 0) < least) continue;
    const level = Math.round(((fits[at] ?? 0) - FIT_LOW) / FIT_STEP);
    followers[Math.floor(pair / 65_536)]?.push([pair % 65_536, Math.min(15, Math.max(0, level))]);
  }
  return followers;
}

function link(ids: ReadonlyMap<string, number>): number[][] {
  const thesaurus = readThesaurus();
  return Array.from(ids.keys(), (word) => {
    const others = [...(thesaurus.get(word) ?? [])].map((other) => ids.get(other)).filter((id) => id !== undefined);
    return others.toSorted((a, b) => a - b).slice(0, MOST_SYNONYMS);
  });
}
