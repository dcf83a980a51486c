/** Numbers in [0, 1), the same in every run. */
export type Dice = () => number;

/** mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the list by chance, null of an empty one. */
export function pick<T>(list: readonly T[] | undefined, dice: Dice): T | null {
  return list?.[Math.floor(dice() * list.length)] ?? null;
}
