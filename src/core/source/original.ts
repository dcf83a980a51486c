import type { Report, SourceCandidate } from '../model';

/** The candidate that "Open original" leads to, or null: merely possible ones are offered, never opened by one key. */
export function originalOf({ matches, takenFrom }: Pick<Report, 'matches' | 'takenFrom'>): SourceCandidate | null {
  const same = matches.find(({ relation }) => relation === 'same' || relation === 'reworded');
  return same?.candidate ?? takenFrom.find(({ level }) => level !== 'possible') ?? null;
}
