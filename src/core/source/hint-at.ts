import type { Hint } from './hint';
import type { AimedClaim } from './source-page';

/** Longest quote of the page, UTF-16 units. */
const QUOTE = 160;

/** The hint a claim gives at its own target; none where that is not a story elsewhere. */
export function hintAt(claim: AimedClaim, quote: string, part: Partial<Hint> = {}): Hint[] {
  if (claim.target?.kind !== 'article') return [];
  return [
    {
      target: claim.target,
      domain: claim.target.domain,
      quote: quote.trim().slice(0, QUOTE),
      points: null,
      states: true,
      ...part,
    },
  ];
}
