import type { Report } from '../core/model';
import { pageFetcher } from '../platform/fetch-page';
import type { Subject } from '../platform/messages';
import { judgeAgain } from './judge-again';
import { shownReport } from './shown-report';

/** The report after its article was compared with these candidates: a deliberate act, the only one that fetches a page. Null where it is gone. */
export async function compareWith(subject: Subject, urls: readonly string[]): Promise<Report | null> {
  const shown = await shownReport(subject);
  if (!shown) return null;
  const means = {
    fetchPage: pageFetcher({ page: shown.report.article.url, isPrivate: shown.isPrivate }),
    compareWith: urls,
  };
  const report = await judgeAgain(shown.report, shown.isPrivate, means);
  await shown.replace(report);
  return report;
}
