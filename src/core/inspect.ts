/** The corridor: from here every room of the core can be seen, in the order a page walks through them. */
import type { Article, Report, SourceMatch } from './model';
import type { SiteCounts } from './site/ledger';
import { assessSite } from './site/structure';
import { withLedger } from './site/with-ledger';
import { afterComparison } from './source/after-comparison';
import { findCandidates } from './source/candidates';
import { findCredits } from './source/credits';
import { listStories } from './source/list-stories';
import { type FetchPage, trace } from './source/trace';
import { profileText } from './text/profile';
import { judge } from './verdict/judge';
import { weighAll } from './verdict/weigh';
import type { WordingModel } from './wording/model';
import { scoreWording } from './wording/score';

/** What the house lends to an inspection; null where it is not there or not allowed. */
export interface Means {
  readonly model: WordingModel | null;
  /** What was counted on this site's pages before. */
  readonly siteCounts: SiteCounts | null;
  readonly fetchPage: FetchPage | null;
  /** The one candidate to compare with; null for the best few. */
  readonly compareWith: string | null;
  /** Stops whatever waits for the network. */
  readonly signal: AbortSignal;
}

/**
 * Report on an article: once at once, offline; once more after its sources were fetched and compared.
 * Evidence is only ever added; each report stands for itself and replaces the one before.
 */
export async function* inspect(
  article: Article,
  { model, siteCounts, fetchPage, compareWith, signal }: Means,
): AsyncGenerator<Report> {
  const profile = profileText(article);
  const wording = scoreWording(profile, model);
  const candidates = findCandidates(article, profile);
  const creditedTo = findCredits(article, profile);
  const stories = listStories(article);

  const report = (matches: readonly SourceMatch[]): Report => {
    const takenFrom = afterComparison(candidates, matches);
    const site = withLedger(assessSite({ article, takenFrom, creditedTo, wording }), siteCounts);
    const clues = { article, profile, wording, takenFrom, creditedTo, matches, site };
    const evidence = weighAll(clues);
    return {
      article,
      wording,
      takenFrom,
      creditedTo,
      matches,
      stories,
      site,
      evidence,
      verdict: judge(evidence, clues),
    };
  };

  yield report([]);
  const chosen = candidates.filter(({ url }) => compareWith === null || url === compareWith);
  if (fetchPage && chosen.length > 0) yield report(await trace(profile, chosen, (url) => fetchPage(url, signal)));
}
