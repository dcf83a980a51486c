import type { SiteFinding } from '../model';
import type { SiteCounts } from './ledger';

/** Pages of a site that must have been opened before its habit is spoken of. */
const ENOUGH_PAGES = 4;
/** A lit habit alone is enough for the site's note, and for no more. */
const HABIT = 0.5;

/** A page's site finding with what was counted on the site's pages before; the clue's quote is "pages with a source/pages". */
export function withLedger(finding: SiteFinding, counts: SiteCounts | null): SiteFinding {
  if (!counts?.lit || counts.pages < ENOUGH_PAGES) return finding;
  const clue = { signal: 'ledger', points: 100 * HABIT, quote: `${counts.withSource}/${counts.pages}` };
  return { aggregator: Math.max(finding.aggregator, HABIT), clues: [...finding.clues, clue] };
}
