import type { SourceMatch } from '../model';

/** An hour: clocks and time zones of publishing systems differ. */
const MARGIN = 3_600_000;

/**
 * Which of two same texts came first: 'there' where the page itself says so or the dates do, 'here' where the dates say
 * so and the page states nothing; null where it cannot be told. Dates alone are weak: copies are often back-dated.
 */
export function cameFirst(
  publishedAt: number | null,
  { candidate, publishedAt: theirs, relation }: SourceMatch,
): 'here' | 'there' | null {
  if (relation !== 'same' && relation !== 'reworded') return null;
  const stated = candidate.clues.some(
    ({ group, points }) => (group === 'words' || group === 'head') && points >= STATED,
  );
  if (stated) return 'there';
  if (publishedAt === null || theirs === null || Math.abs(publishedAt - theirs) < MARGIN) return null;
  return theirs < publishedAt ? 'there' : 'here';
}

/** Points of a clue that states a source in words or in the head. */
const STATED = 45;
