/** The longest phrase of a list that a text has at an offset, or null. */
export type PhraseIndex = (text: string, offset: number) => string | null;

/** An index of thousands of phrases by their first two letters: one look-up an offset instead of one a phrase. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const byKey = new Map<number, string[]>();
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const key = keyAt(phrase, 0);
    byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  }
  return (text, offset) => byKey.get(keyAt(text, offset))?.find((phrase) => text.startsWith(phrase, offset)) ?? null;
}

/** Two UTF-16 units as one number: asked at each offset, so without a string of its own. */
function keyAt(text: string, offset: number): number {
  return text.charCodeAt(offset) * 0x10000 + (text.charCodeAt(offset + 1) || 0);
}
