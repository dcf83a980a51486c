import type { Article, SourceCandidate } from '../model';
import { splitWords } from '../text/words';
import { addressKind } from './address-kind';
import type { FoundPage } from './providers/found-page';
import { sameSite } from './same-site';
import { showHost } from './show-host';

/** Pages kept of one search: each must be compared before it means anything. */
const MOST = 3;
/** Points of a page that a search found, and what a title that repeats the headline adds. */
const FOUND = 25;
const TITLE = 20;
/** Words shorter than this tell nothing of a title. */
const SHORTEST = 3;

/** Pages a search found, as candidates: merely possible until compared, those whose title is like the headline first; never the article's own site, lists or shops. */
export function foundCandidates(pages: readonly FoundPage[], { url, headline }: Article): SourceCandidate[] {
  const title = wordsOf(headline);
  const apart = pages.filter((page) => !sameSite(page.url, url) && addressKind(page.url) === 'article');
  return [...new Map(apart.map((page) => [page.url, page])).values()]
    .map((page) => candidateOf(page, likeness(wordsOf(page.title), title)))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST);
}

function candidateOf({ url, title }: FoundPage, agreement: number): SourceCandidate {
  const points = FOUND + Math.round(TITLE * agreement);
  const clue = { signal: 'search-result', group: 'search', points, quote: title };
  return { url, host: showHost(url), status: 'direct', level: 'possible', points, clues: [clue] };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(splitWords(text).filter((word) => word.length >= SHORTEST));
}

/** Jaccard of two sets of words. */
function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + two.size - shared);
}
