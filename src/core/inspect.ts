/** The corridor: from here every room of the core can be seen, in the order a page walks through them. */
import { correctedCandidates } from './correction/corrected-candidates';
import { heldCorrections } from './correction/held-corrections';
import type { ArchivedPage, Article, Correction, Report, SiteFeed, SourceCandidate, SourceMatch } from './model';
import type { SiteCounts } from './site/ledger';
import { assessSite } from './site/structure';
import { withFeed } from './site/with-feed';
import { withLedger } from './site/with-ledger';
import { withLists } from './site/with-lists';
import { afterComparison } from './source/after-comparison';
import { findCandidates } from './source/candidates';
import { findCredits } from './source/credits';
import { withFeedClaims } from './source/feed-claims';
import { listStories } from './source/list-stories';
import { sourceQueries } from './source/queries';
import { type FetchPage, trace } from './source/trace';
import { unwrapLinks } from './source/unwrap-links';
import { profileText } from './text/profile';
import { judge } from './verdict/judge';
import { weighAll } from './verdict/weigh';
import type { WordingModel } from './wording/model';
import { scoreWording } from './wording/score';

/** What the house lends to an inspection; null or empty where it is not there or not allowed. */
export interface Means {
  /** The wording model of a language, or null where there is none. */
  readonly modelOf: (language: string) => Promise<WordingModel | null>;
  /** What the site's own feed told, where the reader had it asked. */
  readonly siteFeed: SiteFeed | null;
  /** Name of a list the reader added that holds this site; null where none does. */
  readonly listedIn: string | null;
  /** What was counted on this site's pages before. */
  readonly siteCounts: SiteCounts | null;
  /** What the reader decided, of whatever pages. */
  readonly corrections: readonly Correction[];
  /** Candidates that a search for this article found. */
  readonly found: readonly SourceCandidate[];
  /** Comparisons made before, and what an archive was asked for. */
  readonly known: readonly SourceMatch[];
  readonly archived: readonly ArchivedPage[];
  readonly fetchPage: FetchPage | null;
  /** The candidates to compare with; null for the best few. */
  readonly compareWith: readonly string[] | null;
  /** Stops whatever waits for the network. */
  readonly signal: AbortSignal;
}

/**
 * Report on an article: once at once, offline; once more after its sources were fetched and compared.
 * Evidence is only ever added; each report stands for itself and replaces the one before.
 */
export async function* inspect(read: Article, means: Means): AsyncGenerator<Report> {
  const article = { ...read, html: unwrapLinks(read.html) };
  const { siteFeed, fetchPage, compareWith, signal } = means;
  const profile = profileText(article);
  const corrections = heldCorrections(means.corrections, article.url);
  const isOwnWording = corrections.some(({ decision }) => decision === 'not-reworded');
  const wording = isOwnWording ? null : scoreWording(profile, await means.modelOf(profile.language.tag));
  const stated = findCandidates(withFeedClaims(article, siteFeed), profile);
  const found = means.found.filter(({ url }) => !stated.some((one) => one.url === url));
  const candidates = correctedCandidates([...stated, ...found], corrections);
  const creditedTo = findCredits(article, profile);
  const stories = listStories(article);
  const queries = sourceQueries(article, profile, { credits: creditedTo, spun: wording?.strict ?? false });

  const report = (matches: readonly SourceMatch[]): Report => {
    const takenFrom = afterComparison(candidates, matches);
    const page = withFeed(assessSite({ article, takenFrom, creditedTo, wording }), siteFeed);
    const site = withLists(withLedger(page, means.siteCounts), means.listedIn);
    const clues = { article, profile, wording, takenFrom, creditedTo, matches, site, corrections };
    const evidence = weighAll(clues);
    const verdict = judge(evidence, clues);
    const found = { takenFrom, creditedTo, matches, stories, siteFeed, site };
    return { article, wording, ...found, evidence, verdict, corrections, queries, archived: means.archived };
  };

  const known = means.known.filter(({ candidate }) => candidates.some(({ url }) => url === candidate.url));
  yield report(known);
  const chosen = candidates.filter(({ url }) => compareWith === null || compareWith.includes(url));
  if (!fetchPage || chosen.length === 0) return;
  const fresh = await trace(profile, chosen, (url) => fetchPage(url, signal));
  const isFresh = (match: SourceMatch) => fresh.some(({ candidate }) => candidate.url === match.candidate.url);
  yield report([...fresh, ...known.filter((match) => !isFresh(match))]);
}
