import { tokenize } from '@/core/wording/tokens';
import { hashOf } from './corpus';
import { functionWords } from './function-words';
import type { Spun } from './spin-text';

/** How often each word was put in by spinners, and how often it was an author's. */
export interface PutCounts {
  readonly put: Float64Array;
  readonly own: Float64Array;
}

export function countPut(spun: readonly Spun[], words: ReadonlyMap<string, number>): PutCounts {
  const put = new Float64Array(words.size);
  const own = new Float64Array(words.size);
  for (const { text, put: places } of spun) {
    const tokens = tokenize(text);
    let next = 0;
    for (const [at, word] of tokens.words.entries()) {
      const start = tokens.starts[at] ?? 0;
      while (next < places.length && (places[next]?.[1] ?? 0) <= start) next += 1;
      const id = words.get(word);
      if (id === undefined || functionWords.has(word)) continue;
      const counts = start >= (places[next]?.[0] ?? Number.POSITIVE_INFINITY) ? put : own;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return { put, own };
}

export function addCounts(all: readonly PutCounts[]): PutCounts {
  const sum = (key: keyof PutCounts) =>
    Float64Array.from(all[0]?.[key] ?? [], (_, word) => all.reduce((total, one) => total + (one[key][word] ?? 0), 0));
  return { put: sum('put'), own: sum('own') };
}

/** So many sightings at the usual rate are added to every word's own. */
const USUAL_SIGHTINGS = 5;

/** For each word log10 of how much oftener it is put in than words are in general; `hides` leaves a word's spinners unknown. */
export function putInOf({ put, own }: PutCounts, hides: (word: number) => boolean = () => false): Float32Array {
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  const usual = total(put) / total(own);
  return Float32Array.from(put, (count, word) => {
    const known = hides(word) ? 0 : count;
    return Math.log10((known + USUAL_SIGHTINGS * usual) / ((own[word] ?? 0) + USUAL_SIGHTINGS) / usual);
  });
}

/** Half of the words, others in each text: a real spinner's dictionary is not ours. */
export function hiddenIn(name: string): (word: number) => boolean {
  const salt = hashOf(name);
  return (word) => (Math.imul(word ^ salt, 0x9e37_79b1) >>> 24) % 2 === 0;
}
