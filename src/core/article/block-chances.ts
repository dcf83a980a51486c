import { blockFeatures } from './block-features';
import { type Forest, type ForestFile, forestScore, readForest } from './forest';
import type { PageBlocks } from './page-blocks';

/** The log odds of a block that the forest is not asked of: it stands far from all that may be the article. */
export const NOT_ASKED = -6;

/** A reader of chances: how likely each block of a page is the author's, in [0, 1]. */
export function blockChances(model: ForestFile): (page: PageBlocks) => number[] {
  let forest: Forest | null = null;
  return (page) => {
    forest ??= readForest(model);
    const known = forest;
    return featureRows(page, known.isAsked).map((row, at) =>
      page.isCandidate[at] ? chanceOf(forestScore(known, row)) : 0,
    );
  };
}

/** The probability of log odds. */
export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

const NO_ROW = new Float32Array();

/**
 * The features of each block that may be the author's; an empty row for the others. `isAsked` names those that count: the
 * rest stay 0. Feature by feature: one function over all blocks runs fast, many in turn do not.
 */
export function featureRows(page: PageBlocks, isAsked: readonly boolean[] | null = null): Float32Array[] {
  const rows = page.isCandidate.map((may) => (may ? new Float32Array(blockFeatures.length) : NO_ROW));
  const asked = rows.flatMap((row, at) => (row.length > 0 ? [{ row, at }] : []));
  for (const [column, { of }] of blockFeatures.entries())
    if (isAsked?.[column] !== false) for (const { row, at } of asked) row[column] = of(page, at);
  return rows;
}
