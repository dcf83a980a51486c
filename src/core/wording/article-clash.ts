/** "a apple", "an car": left behind where a word was swapped. Letters only, so "an hour" and "a union" are let pass. */
export function isArticleClash(before: string | undefined, word: string): boolean {
  if (before === 'a') return /^[aio][a-z]/.test(word) && !/^on(?:e|ce)/.test(word);
  return before === 'an' && /^[bcdfgjklnpqrtvwyz][aeiou]/.test(word);
}
