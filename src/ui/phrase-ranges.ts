import type { SuspectPhrase } from '../core/model';
import type { TextIndex } from './text-index';

/**
 * Where each phrase stands in the drawn text, in order; null for one that is not there.
 * The drawn text has captions that `Article.text` leaves out, so phrases are looked for by their words, each after the one before.
 */
export function phraseRanges(
  phrases: readonly SuspectPhrase[],
  { text, rangeOf }: TextIndex,
): readonly (Range | null)[] {
  let after = 0;
  return phrases.map((phrase) => {
    const words = phrase.text.replace(/\s+/g, ' ');
    const next = text.indexOf(words, after);
    const at = next < 0 ? text.indexOf(words) : next;
    if (at < 0) return null;
    after = Math.max(after, at);
    return rangeOf(at, at + words.length);
  });
}
