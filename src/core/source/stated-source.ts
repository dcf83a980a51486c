import type { Report, SourceCandidate } from '../model';
import { originalOf } from './original';

/** Groups of clues that are none of the page's: what a search found, and what a comparison showed. */
const OURS: ReadonlySet<string> = new Set(['search', 'compared']);

/** The source as the page (or the reader) names it, or null: what only a search found is never said to be named here. */
export function statedSource(report: Pick<Report, 'matches' | 'takenFrom'>): SourceCandidate | null {
  const all = [originalOf(report), ...report.takenFrom];
  return all.find((one) => one !== null && !isFound(one)) ?? null;
}

/** Whether nothing but a search led to this candidate. */
export function isFound({ clues }: SourceCandidate): boolean {
  return clues.length > 0 && clues.every(({ group }) => OURS.has(group));
}
