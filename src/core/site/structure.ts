import type { SiteClue, SiteFinding } from '../model';
import type { SiteClues } from './site-clues';
import { siteSignals } from './site-signals';

/** Points that make certain. */
const CERTAIN = 100;

/** Whether this page looks like an aggregator's, from its own structure; clues speak for it (points > 0) and against it. */
export function assessSite(clues: SiteClues): SiteFinding {
  const found = siteSignals.flatMap(({ id, points, find }): SiteClue[] => {
    const quote = find(clues);
    return quote === null ? [] : [{ signal: id, points, quote }];
  });
  const sum = found.reduce((total, { points }) => total + points, 0);
  return { aggregator: Math.min(1, Math.max(0, sum / CERTAIN)), clues: found };
}
