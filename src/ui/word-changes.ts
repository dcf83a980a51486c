import { diffArrays } from 'diff';

/** A run of words of one sentence: shared with the other, or its own. */
export interface Run {
  readonly changed: boolean;
  readonly words: string;
}

export interface WordChanges {
  readonly here: readonly Run[];
  readonly there: readonly Run[];
}

/** Sentences longer than this, in words, are shown whole: a diff of two is quadratic in the worst case. */
const LONGEST = 400;

/** Where two sentences differ, word by word, each in its own words; case and punctuation at the edges do not count. */
export function wordChanges(here: string, there: string): WordChanges {
  const a = here.split(/(?<=\s)/);
  const b = there.split(/(?<=\s)/);
  if (a.length > LONGEST || b.length > LONGEST)
    return { here: [{ changed: true, words: here }], there: [{ changed: true, words: there }] };
  const runs: { here: Run[]; there: Run[] } = { here: [], there: [] };
  let inA = 0;
  let inB = 0;
  for (const { added, removed, value } of diffArrays(a, b, { comparator: (one, other) => bare(one) === bare(other) })) {
    const changed = added || removed;
    const { length } = value;
    if (!added) runs.here.push({ changed, words: a.slice(inA, inA + length).join('') });
    if (!removed) runs.there.push({ changed, words: b.slice(inB, inB + length).join('') });
    inA += added ? 0 : length;
    inB += removed ? 0 : length;
  }
  return runs;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
