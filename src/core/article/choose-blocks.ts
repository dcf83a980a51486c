import type { InsertReason } from '../model';
import type { PageBlocks } from './page-blocks';

/** A choice that keeps less than this share of what Readability kept is a mistake. */
const LEAST_SHARE = 0.35;
/** Words that a block counts for besides its own: none is free. */
const BLOCK_WORDS = 0.5;

/**
 * Which blocks are the author's, by the chance of each: as many of the likeliest as make precision and recall together,
 * counted in words, the highest to be expected. Inserts that are sure by their words are none whatever their chance.
 */
export function chooseBlocks(page: PageBlocks, chances: ArrayLike<number>): boolean[] {
  const byRule = page.blocks.map((_, at) => !isInsert(page, at));
  const least = leastChance(
    page.wordCounts.map((words, at) => ({ words: words + BLOCK_WORDS, chance: byRule[at] ? (chances[at] ?? 0) : 0 })),
  );
  const chosen = byRule.map((free, at) => free && (chances[at] ?? 0) >= least);
  const main = page.isMain.map((taken, at) => taken && byRule[at] === true);
  return length(page, chosen) < LEAST_SHARE * length(page, main) ? main : chosen;
}

/** The chance from which on blocks are taken. On a clear page about half; lower where all are doubtful. */
function leastChance(blocks: readonly { readonly words: number; readonly chance: number }[]): number {
  const total = blocks.reduce((sum, { words, chance }) => sum + words * chance, 0);
  let [best, least, taken, right] = [0, 1, 0, 0];
  for (const { words, chance } of blocks.toSorted((a, b) => b.chance - a.chance)) {
    taken += words;
    right += words * chance;
    const expected = right / taken + right / Math.max(total, Number.EPSILON);
    if (expected <= best) continue;
    best = expected;
    least = chance;
  }
  return Math.max(least, LEAST_CHANCE);
}

/** Below it nothing is taken, however doubtful the rest. */
const LEAST_CHANCE = 0.05;

/** Words from which a block that stands on the page twice is read once; a refrain is shorter. */
const REPEATED_WORDS = 15;

/** Whoever finds one of these, by words or by names: of those that the chances would have let in, four of five are inserts. */
const NEVER: ReadonlySet<InsertReason> = new Set([
  'caption',
  'comments',
  'credit',
  'newsletter',
  'tags',
  'ad',
] as const);

function isInsert(page: PageBlocks, at: number): boolean {
  const reason = page.reasons[at];
  const block = page.blocks[at];
  if (!block) return true;
  if (/^h[1-3]$/.test(block.element.localName) && page.headline !== '' && block.text === page.headline) return true;
  if (page.isRepeated[at] && (page.wordCounts[at] ?? 0) >= REPEATED_WORDS) return true;
  return page.isSureInsert[at] === true || (reason != null && NEVER.has(reason));
}

function length({ blocks }: PageBlocks, chosen: readonly boolean[]): number {
  return blocks.reduce((sum, { text }, at) => sum + (chosen[at] ? text.length : 0), 0);
}
