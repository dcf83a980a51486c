import type { PageBlocks } from './page-blocks';

/** Blocks at or above it are kept. Found by `npm run train:blocks` on pages of other sites. */
const THRESHOLD = 0.5;
/** A choice that keeps less than this share of what Readability kept is a mistake. */
const LEAST_SHARE = 0.35;

/** Which blocks are the author's, by their scores; inserts that are sure by their words are none whatever the score. */
export function chooseBlocks(page: PageBlocks, scores: ArrayLike<number>): boolean[] {
  const byRule = page.blocks.map((_, at) => !isInsert(page, at));
  const chosen = byRule.map((free, at) => free && (scores[at] ?? 0) >= THRESHOLD);
  const main = page.isMain.map((taken, at) => taken && byRule[at] === true);
  return length(page, chosen) < LEAST_SHARE * length(page, main) ? main : chosen;
}

function isInsert(page: PageBlocks, at: number): boolean {
  const reason = page.reasons[at];
  const block = page.blocks[at];
  if (!block) return true;
  if (/^h[1-3]$/.test(block.element.localName) && page.headline !== '' && block.text === page.headline) return true;
  return page.isSureInsert[at] === true || reason === 'caption' || reason === 'comments';
}

function length({ blocks }: PageBlocks, chosen: readonly boolean[]): number {
  return blocks.reduce((sum, { text }, at) => sum + (chosen[at] ? text.length : 0), 0);
}
