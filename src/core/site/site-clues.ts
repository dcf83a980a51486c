import type { Article, Credit, SourceCandidate, Wording } from '../model';

/** What the rooms before found on this page. */
export interface SiteClues {
  readonly article: Article;
  readonly takenFrom: readonly SourceCandidate[];
  readonly creditedTo: readonly Credit[];
  readonly wording: Wording | null;
}
