import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import type { Article, SourceCandidate, TextProfile } from '@/core/model';
import { findCandidates } from '@/core/source/candidates';
import { profileText } from '@/core/text/profile';
import { nodeDom } from './node-dom';

/** A page as the source room sees it. */
export interface ReadPage {
  readonly article: Article;
  readonly profile: TextProfile;
  readonly takenFrom: readonly SourceCandidate[];
  /** Milliseconds for profile and candidates, without the extraction. */
  readonly ms: number;
}

/** A page read from its HTML, as far as its candidates. */
export function readPage(html: string, url: string): ReadPage {
  const article = extractArticle(takeSnapshot(nodeDom(html), url));
  const start = performance.now();
  const profile = profileText(article);
  const takenFrom = findCandidates(article, profile);
  return { article, profile, takenFrom, ms: performance.now() - start };
}
