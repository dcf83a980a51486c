import type { TextProfile } from '../model';
import type { Tokens } from './tokens';

/** A short sentence is pulled towards this share of odd words, as if it had so many words more. */
const USUAL = 0.15;
const PULL = 4;

/** Mean chance of a sentence's content words having been put in, for each sentence of the profile in order. */
export function sentenceScores(profile: TextProfile, { starts }: Tokens, oddness: Float32Array): number[] {
  let from = 0;
  let at = 0;
  return profile.sentences.map((sentence) => {
    const start = profile.text.indexOf(sentence, from);
    from = start < 0 ? from : start + sentence.length;
    let sum = USUAL * PULL;
    let count = PULL;
    for (; at < starts.length && (starts[at] ?? 0) < from; at += 1) {
      const logit = oddness[at] ?? Number.NaN;
      if (Number.isNaN(logit)) continue;
      sum += 1 / (1 + Math.exp(-logit));
      count += 1;
    }
    return sum / count;
  });
}
