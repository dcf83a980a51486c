import { diffArrays } from 'diff';

/** A run of words of one of two sentences. */
export interface Change {
  readonly kind: 'kept' | 'here' | 'there';
  readonly words: string;
}

/** Sentences longer than this, in words, are shown whole: a diff of two is quadratic in the worst case. */
const LONGEST = 400;

/** What two sentences share and where they differ, word by word, in reading order; case and punctuation at the edges do not count. */
export function wordChanges(here: string, there: string): readonly Change[] {
  const a = here.split(/(?<=\s)/);
  const b = there.split(/(?<=\s)/);
  if (a.length > LONGEST || b.length > LONGEST)
    return [
      { kind: 'here', words: here },
      { kind: 'there', words: there },
    ];
  return diffArrays(a, b, { comparator: (one, other) => bare(one) === bare(other) }).map(
    ({ added, removed, value }) => ({
      kind: added ? 'there' : removed ? 'here' : 'kept',
      words: value.join(''),
    }),
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
