import type { SourceCandidate, SourceMatch } from '../model';

/**
 * The candidates as the comparison leaves them: those that hold the text are matched and come first; those that hold
 * another text are merely possible and come last, whatever the page states. The others stay as and where they were.
 */
export function afterComparison(
  takenFrom: readonly SourceCandidate[],
  matches: readonly SourceMatch[],
): readonly SourceCandidate[] {
  const compared = takenFrom.map((candidate) => {
    const match = matches.find(({ candidate: { url } }) => url === candidate.url);
    if (!match) return candidate;
    return match.relation === 'different' ? { ...match.candidate, level: 'possible' as const } : match.candidate;
  });
  const refuted = (candidate: SourceCandidate) =>
    matches.some(({ relation, candidate: { url } }) => relation === 'different' && url === candidate.url);
  return compared.toSorted((a, b) => rankOf(a, refuted(a)) - rankOf(b, refuted(b)));
}

function rankOf({ level }: SourceCandidate, refuted: boolean): number {
  if (level === 'matched') return 0;
  return refuted ? 2 : 1;
}
