import { blockFeatures } from './block-features';
import { type Forest, type ForestFile, forestScore, readForest } from './forest';
import { neighbourRows } from './neighbour-features';
import type { PageBlocks } from './page-blocks';

/** The model file: a forest that sees each block, and one that also sees what the first says of the blocks round it. */
export interface BlockModel {
  readonly first: ForestFile;
  readonly second: ForestFile;
}

/** The log odds of a block that no forest is asked of: it stands far from all that may be the article. */
export const NOT_ASKED = -6;

/** A reader of chances: how likely each block of a page is the author's, in [0, 1]. */
export function blockChances(model: BlockModel): (page: PageBlocks) => number[] {
  let forests: readonly [Forest, Forest] | null = null;
  return (page) => {
    forests ??= [readForest(model.first), readForest(model.second)];
    const [first, second] = forests;
    const rows = featureRows(page);
    const scores = rows.map((row, at) => (page.isCandidate[at] ? forestScore(first, row) : NOT_ASKED));
    const around = neighbourRows(page, scores);
    const both = new Float32Array(blockFeatures.length + (around[0]?.length ?? 0));
    return rows.map((row, at) => {
      if (!page.isCandidate[at]) return 0;
      both.set(row);
      both.set(around[at] ?? [], row.length);
      return meanChance(scores[at] ?? NOT_ASKED, forestScore(second, both));
    });
  };
}

/** The chance of a block after what both forests say, log odds each. */
export function meanChance(first: number, second: number): number {
  return (1 / (1 + Math.exp(-first)) + 1 / (1 + Math.exp(-second))) / 2;
}

const NO_ROW = new Float32Array();

/**
 * The features of each block that may be the author's; an empty row for the others. Feature by feature: one function over
 * all blocks runs fast, many in turn do not.
 */
export function featureRows(page: PageBlocks): Float32Array[] {
  const rows = page.isCandidate.map((may) => (may ? new Float32Array(blockFeatures.length) : NO_ROW));
  const asked = rows.flatMap((row, at) => (row.length > 0 ? [{ row, at }] : []));
  for (const [column, { of }] of blockFeatures.entries()) for (const { row, at } of asked) row[column] = of(page, at);
  return rows;
}
