/** The longest phrase of a list that a text has at an offset, or null. */
export type PhraseIndex = (text: string, offset: number) => string | null;

const KEY_LENGTH = 2;

/** An index of thousands of phrases by their first two letters: one look-up an offset instead of one a phrase. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const byKey = new Map<string, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const key = phrase.slice(0, KEY_LENGTH);
    byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  return (text, offset) =>
    byKey.get(text.slice(offset, offset + KEY_LENGTH))?.find((phrase) => text.startsWith(phrase, offset)) ?? null;
}
