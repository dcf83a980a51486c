import type { Target } from '../wrapper';

/** A reader that asks others in turn; the first answer counts. */
export function firstOf(...readers: readonly ((url: URL) => Target)[]): (url: URL) => Target {
  return (url) => {
    for (const read of readers) {
      const target = read(url);
      if (target !== null) return target;
    }
    return null;
  };
}
