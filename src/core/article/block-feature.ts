import type { PageBlocks } from './page-blocks';

/** One number that tells a block of the article from others. */
export interface BlockFeature {
  readonly name: string;
  readonly of: (page: PageBlocks, at: number) => number;
}
