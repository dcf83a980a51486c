import type { ArchivedPage, SourceMatch } from '../model';

/** An hour: clocks and time zones of publishing systems differ. */
const MARGIN = 3_600_000;
/** Points of a clue that states a source in words or in the head. */
const STATED = 45;

/** Which of two same texts came first, and what says so; `apart` is the time between them in ms, where dates tell it. */
export interface Precedence {
  readonly first: 'here' | 'there';
  readonly by: 'statement' | 'dates';
  readonly apart: number | null;
}

/** What is known of when the page itself was published. */
export interface PageDates {
  readonly url: string;
  readonly publishedAt: number | null;
  readonly archived: readonly ArchivedPage[];
}

/**
 * Which of two same texts came first; null where it cannot be told. What the page states, what both pages are dated and when
 * they were first archived must not contradict each other: copies are often back-dated.
 */
export function cameFirst(page: PageDates, match: SourceMatch): Precedence | null {
  const { candidate, publishedAt, relation } = match;
  if (relation !== 'same' && relation !== 'reworded') return null;
  const isStated = candidate.clues.some(
    ({ group, points }) => group === 'reader' || ((group === 'words' || group === 'head') && points >= STATED),
  );
  const firstSeen = (url: string) => page.archived.find((one) => one.url === url)?.firstAt ?? null;
  const gaps = [gap(page.publishedAt, publishedAt), gap(firstSeen(page.url), firstSeen(candidate.url))].filter(
    (one) => one !== null,
  );
  const votes = [
    ...(isStated ? ['there' as const] : []),
    ...gaps.map((one) => (one > 0 ? 'there' : 'here') as 'there' | 'here'),
  ];
  const first = votes[0];
  if (first === undefined || votes.some((vote) => vote !== first)) return null;
  return { first, by: isStated ? 'statement' : 'dates', apart: gaps[0] === undefined ? null : Math.abs(gaps[0]) };
}

/** How much earlier the other page is, in ms; null where one has no date, or both are as good as equal. */
function gap(here: number | null, there: number | null): number | null {
  return here === null || there === null || Math.abs(here - there) < MARGIN ? null : here - there;
}
