import { splitWords } from '../text/words';

/** Longest sentence in words; what follows is not compared. */
const MOST_WORDS = 120;

/** Sentences as numbered words, the same number for the same word in both texts. */
export function wordIds(...texts: readonly (readonly string[])[]): readonly (readonly (readonly number[])[])[] {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  return texts.map((sentences) => sentences.map((sentence) => splitWords(sentence).slice(0, MOST_WORDS).map(idOf)));
}
