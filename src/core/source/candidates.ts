import type { Article, SourceCandidate, TextProfile } from '../model';

/** Addresses the article may have been taken from, best first, the site's own left out. */
export function findCandidates(_article: Article, _profile: TextProfile): SourceCandidate[] {
  return [];
}
