/** What one kind of spinner puts for what. */
export interface Dialect {
  /** Runs of words: what stood there, then what is written instead. */
  readonly phrases: readonly (readonly [was: string, ...written: string[]])[];
  /** Entries `was:written,written` between spaces; `_` is a space. */
  readonly words: string;
}

/** A dialect's words as lists; an entry may name the word itself, which is then left alone so often. */
export function dialectWords({ words }: Dialect): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const entry of words.split(/\s+/).filter(Boolean)) {
    const [was = '', written = ''] = entry.split(':');
    const others = written.split(',').filter(Boolean);
    lists.set(was, [...(lists.get(was) ?? []), ...others.map((other) => other.replaceAll('_', ' '))]);
  }
  return lists;
}
