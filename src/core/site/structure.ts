import type { Article, Credit, SiteFinding, SourceCandidate, Wording } from '../model';

/** What the rooms before found on this page. */
export interface SiteClues {
  readonly article: Article;
  readonly takenFrom: readonly SourceCandidate[];
  readonly creditedTo: readonly Credit[];
  readonly wording: Wording | null;
}

/** Whether this page looks like an aggregator's, from its own structure. */
export function assessSite(_clues: SiteClues): SiteFinding {
  return { aggregator: 0, clues: [] };
}
