import type { Report } from '../core/model';
import { originalOf } from '../core/source/original';
import { isFound, statedSource } from '../core/source/stated-source';

/** Locale keys of a verdict's heading and of the line under it, with that line's values. */
export interface VerdictWords {
  readonly heading: string;
  readonly line: string;
  readonly values: readonly string[];
}

/** How a verdict is put in words. A line that would name a host falls back to one that names none. */
export function verdictWords(report: Report): VerdictWords {
  const { label } = report.verdict;
  const original = originalOf(report);
  const host = statedSource(report)?.host;
  const names = [...new Set(report.creditedTo.map((credit) => credit.name))].slice(0, MOST_NAMES).join(', ');
  const decided = wordsOfDecision(report);
  if (decided) return decided;
  switch (label) {
    case 'reworded':
      if (original && isFound(original))
        return { heading: 'verdict_reworded_source', line: 'verdict_sub_reworded_found', values: [original.host] };
      return host
        ? {
            heading: 'verdict_reworded_source',
            line: `verdict_sub_reworded_${isNamed(report) ? 'named' : 'source'}`,
            values: [host],
          }
        : { heading: 'verdict_reworded_alone', line: 'verdict_sub_reworded_alone', values: [] };
    case 'credited':
      if (host) return { heading: 'verdict_credited', line: 'verdict_sub_credited_link', values: [host] };
      return { heading: 'verdict_credited', line: 'verdict_sub_credited', values: [names] };
    case 'excerpt':
      return { heading: 'verdict_excerpt', line: host ? 'verdict_sub_excerpt' : '', values: [host ?? ''] };
    case 'copied':
      return wordsOfCopy(report, original?.host ?? host);
    default:
      return {
        heading: `verdict_${label.replace('-', '_')}`,
        line: `verdict_sub_${label.replace('-', '_')}`,
        values: [],
      };
  }
}

/** Which of two same texts came first is said where they were compared. */
function wordsOfCopy({ matches }: Report, host: string | undefined): VerdictWords {
  const isCompared = matches.some(({ relation }) => relation === 'same');
  const line = isCompared ? 'verdict_sub_copied_compared' : 'verdict_sub_copied';
  return { heading: 'verdict_copied', line: host ? line : '', values: [host ?? ''] };
}

/** What the reader decided is said as that, never as something the page says. */
function wordsOfDecision(report: Report): VerdictWords | null {
  const { corrections, verdict } = report;
  const nature = corrections.find(({ decision }) => decision === 'original' || decision === 'permitted')?.decision;
  if (nature) return { heading: `verdict_${nature}`, line: 'verdict_sub_decided', values: [] };
  const isOther = verdict.label === 'credited' || verdict.label === 'excerpt' || verdict.label === 'unclear';
  if (!isOther || !isNamed(report)) return null;
  return { heading: 'verdict_named', line: 'signal_reader_source', values: [originalOf(report)?.host ?? ''] };
}

/** Whether the original is one that the reader named. */
function isNamed(report: Report): boolean {
  return originalOf(report)?.clues.some(({ signal }) => signal === 'reader') ?? false;
}

/** Names shown in one line. */
const MOST_NAMES = 3;
