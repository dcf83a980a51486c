import type { Example } from './block-examples';
import type { Samples } from './grow-forest';

/** A labelled snippet weighs as this many blocks; words of a page that count in full. */
const SNIPPET_WEIGHT = 3;
const PAGE_WORDS = 600;
const SHORT_PAGE = 100;
/** Words of a block that weighs 1 on a page of PAGE_WORDS; the extremes are cut. */
const TYPICAL_WORDS = 20;
const LEAST_WORDS = 3;
const LIGHTEST = 0.1;
const HEAVIEST = 8;

/** The samples of some pages: all blocks that the forest is asked of and of whose label something is known. */
export function blockSamples(chosen: readonly Example[]): Samples {
  const samples = chosen.flatMap((example) => {
    const total = example.page.wordCounts.reduce((sum, count, at) => sum + (example.labels[at] === 1 ? count : 0), 0);
    return example.rows.flatMap((row, at) => {
      const label = example.labels[at] ?? null;
      if (label === null || !example.page.isCandidate[at]) return [];
      return [{ row, label, weight: weightOf(example, at, total) }];
    });
  });
  return {
    rows: samples.map(({ row }) => row),
    labels: samples.map(({ label }) => label),
    weights: samples.map(({ weight }) => weight),
  };
}

/**
 * A block weighs as the root of its words, and every page about the same. With the words themselves few long blocks decide
 * all: short lost lines, which are many, are then never learnt (.001 on articles, cross-validated).
 */
function weightOf({ set, page }: Example, at: number, total: number): number {
  if (set === 'segments') return SNIPPET_WEIGHT;
  const words = (page.wordCounts[at] ?? 0) + LEAST_WORDS;
  const part = (words * PAGE_WORDS) / (Math.max(total, SHORT_PAGE) * TYPICAL_WORDS);
  return Math.sqrt(Math.min(HEAVIEST, Math.max(LIGHTEST, part)));
}
