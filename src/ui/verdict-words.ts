import type { Report } from '../core/model';
import { originalOf } from '../core/source/original';

/** Locale keys of a verdict's heading and of the line under it, with that line's values. */
export interface VerdictWords {
  readonly heading: string;
  readonly line: string;
  readonly values: readonly string[];
}

/** How a verdict is put in words. A line that would name a host falls back to one that names none. */
export function verdictWords(report: Report): VerdictWords {
  const { label } = report.verdict;
  const host = originalOf(report)?.host ?? report.takenFrom[0]?.host;
  const names = [...new Set(report.creditedTo.map((credit) => credit.name))].slice(0, MOST_NAMES).join(', ');
  switch (label) {
    case 'reworded':
      return host
        ? { heading: 'verdict_reworded_source', line: 'verdict_sub_reworded_source', values: [host] }
        : { heading: 'verdict_reworded_alone', line: 'verdict_sub_reworded_alone', values: [] };
    case 'credited':
      if (host) return { heading: 'verdict_credited', line: 'verdict_sub_credited_link', values: [host] };
      return { heading: 'verdict_credited', line: 'verdict_sub_credited', values: [names] };
    case 'excerpt':
    case 'copied':
      return { heading: `verdict_${label}`, line: host ? `verdict_sub_${label}` : '', values: [host ?? ''] };
    default:
      return {
        heading: `verdict_${label.replace('-', '_')}`,
        line: `verdict_sub_${label.replace('-', '_')}`,
        values: [],
      };
  }
}

/** Names shown in one line. */
const MOST_NAMES = 3;
