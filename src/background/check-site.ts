import type { Report } from '../core/model';
import { readSiteFeed } from '../core/source/read-site-feed';
import { fetchFeed } from '../platform/fetch-feed';
import type { Subject } from '../platform/messages';
import { judgeAgain } from './judge-again';
import { shownReport } from './shown-report';

/** The report after its site was asked for its newest posts: a deliberate act. Null where the site told none. */
export async function checkSite(subject: Subject): Promise<Report | null> {
  const shown = await shownReport(subject);
  if (!shown) return null;
  const { report, isPrivate } = shown;
  const read = (body: string) => readSiteFeed(body, report.article);
  const siteFeed = await fetchFeed(report.article.url, read, isPrivate, new AbortController().signal);
  if (!siteFeed) return null;
  const next = await judgeAgain(report, isPrivate, { siteFeed });
  await shown.replace(next);
  return next;
}
