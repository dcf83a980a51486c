import type { Article, SourceCandidate, TextProfile } from '../model';
import { findCredits } from './credits';
import { oneStatement } from './one-statement';
import { rank } from './rank';
import { sourceSignals } from './signals';
import { sourcePage } from './source-page';

/** Addresses the article may have been taken from, best first, the site's own left out. */
export function findCandidates(article: Article, profile: TextProfile): SourceCandidate[] {
  const page = sourcePage(article, profile);
  const hints = sourceSignals.flatMap((signal) => signal.find(page).map((hint) => ({ ...hint, signal })));
  return rank(oneStatement(hints, article.headline), article.headline, findCredits(article, profile));
}
