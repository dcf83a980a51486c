import type { SuspectPhrase } from '../model';
import type { Sighting } from './find-substitutions';
import type { Tokens } from './tokens';

/** Log-odds from which a word is shown as odd; about 8 in 10 of such words were put in. Bench: bench/wording. */
const ODD = 1.4;
/** More than these in one text are a blur; the oddest are shown. */
const MOST = 60;

/** Known substitutions and, where `oddness` is given, odd words (neighbours as one phrase); in reading order, without overlap. */
export function phrasesOf(
  tokens: Tokens,
  sightings: readonly (Sighting & { readonly gain: number })[],
  oddness: Float32Array | null,
): SuspectPhrase[] {
  const taken = new Uint8Array(tokens.words.length);
  for (const { from, to } of sightings) taken.fill(1, from, to);
  const known = sightings.map(({ from, to, likely, gain }) => phraseAt(tokens, { from, to, likely, gain }));
  const odd = oddness ? oddRuns(tokens, oddness, taken) : [];
  const shown = odd.toSorted((a, b) => b.gain - a.gain).slice(0, MOST);
  return [...known, ...shown.map((run) => phraseAt(tokens, run))].toSorted((a, b) => a.start - b.start);
}

type Run = Pick<Sighting, 'from' | 'to' | 'likely'> & { readonly gain: number };

function oddRuns({ words, link }: Tokens, oddness: Float32Array, taken: Uint8Array): Run[] {
  const runs: Run[] = [];
  const isOdd = (at: number) => taken[at] === 0 && (oddness[at] ?? 0) >= ODD;
  for (let at = 0; at < words.length; at += 1) {
    if (!isOdd(at)) continue;
    const from = at;
    let gain = oddness[at] ?? 0;
    while (isOdd(at + 1) && link[at + 1] !== 0) {
      at += 1;
      gain = Math.max(gain, oddness[at] ?? 0);
    }
    runs.push({ from, to: at + 1, likely: '', gain });
  }
  return runs;
}

function phraseAt({ text, starts, ends }: Tokens, { from, to, likely, gain }: Run): SuspectPhrase {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { text: text.slice(start, end), likely, start, end, gain };
}
