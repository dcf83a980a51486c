import type { Correction, SourceCandidate } from '../model';
import { showHost } from '../source/show-host';
import { liesAt } from './places';

/** Outranks whatever a page states. */
const POINTS = 200;

/** The candidates as the reader's corrections leave them: none for an original, without wrong ones, the named one first. */
export function correctedCandidates(
  candidates: readonly SourceCandidate[],
  corrections: readonly Correction[],
): readonly SourceCandidate[] {
  if (corrections.some(({ decision }) => decision === 'original')) return [];
  const named = [...new Set(corrections.flatMap(({ right }) => right ?? []))].map(namedSource);
  const isWrong = ({ url }: SourceCandidate) =>
    corrections.some(({ wrong }) => wrong !== null && liesAt(url, wrong)) || named.some((one) => one.url === url);
  return [...named, ...candidates.filter((one) => !isWrong(one))];
}

function namedSource(url: string): SourceCandidate {
  const clue = { signal: 'reader', group: 'reader', points: POINTS, quote: '' };
  return { url, host: showHost(url), status: 'direct', level: 'stated', points: POINTS, clues: [clue] };
}
