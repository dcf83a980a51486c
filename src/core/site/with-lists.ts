import type { SiteFinding } from '../model';

/** What a list alone is worth: the site's note, and no more. */
const LISTED = 0.5;

/** A page's site finding where a list the reader added names the site; the clue's quote is that list's name. */
export function withLists(finding: SiteFinding, listedIn: string | null): SiteFinding {
  if (listedIn === null) return finding;
  const clue = { signal: 'list', points: 100 * LISTED, quote: listedIn };
  return { aggregator: Math.max(finding.aggregator, LISTED), clues: [...finding.clues, clue] };
}
