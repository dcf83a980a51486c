import type { Block } from './block';

/** Text of some blocks, UTF-16 units. */
export interface Tally {
  blocks: number;
  length: number;
  linked: number;
  main: number;
  mainBlocks: number;
  /** Blocks that are sentences with few links. */
  prose: number;
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { blocks: 0, length: 0, linked: 0, main: 0, mainBlocks: 0, prose: 0 };
}

/** Count a block in. `taken` where Readability took it for the article's, `prose` where it is sentences. */
export function addTo(tally: Tally, { text, linked }: Block, taken: boolean, prose: boolean): void {
  tally.blocks++;
  tally.length += text.length;
  tally.linked += linked;
  if (prose) tally.prose += text.length;
  if (!taken) return;
  tally.main += text.length;
  tally.mainBlocks++;
}

/** Count all of one tally into another. */
export function mergeInto(tally: Tally, part: Tally): void {
  tally.blocks += part.blocks;
  tally.length += part.length;
  tally.linked += part.linked;
  tally.main += part.main;
  tally.mainBlocks += part.mainBlocks;
  tally.prose += part.prose;
}
