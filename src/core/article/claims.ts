import type { Claim } from '../model';
import type { Block } from './block';
import { blockClaims } from './block-claims';
import { headClaims } from './head-claims';
import type { PageFacts } from './page-facts';
import { portalClaims } from './portal-claims';
import type { SortedBlocks } from './sort-blocks';

/** Claims that are reported of one page. */
const MOST_CLAIMS = 400;

/** What the whole page states about its source, before anything was left out of it. */
export function collectClaims(facts: PageFacts, blocks: readonly Block[], sorted: SortedBlocks): Claim[] {
  return [...headClaims(facts), ...portalClaims(facts.snapshot), ...blockClaims(facts.snapshot, blocks, sorted)].slice(
    0,
    MOST_CLAIMS,
  );
}
