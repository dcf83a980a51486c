/**
 * Steps of the hash of a phrase: FNV-1a over UTF-16 units, 32 bits. It grows by one unit at a time, so all beginnings of
 * a text cost one walk.
 */
export const phraseHash = {
  seed: 0x811c9dc5,
  next: (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193),
  /** The upper bits of a hash: all units have mixed into them. */
  cut: (hash: number, width: number): number => hash >>> (32 - width),
} as const;
