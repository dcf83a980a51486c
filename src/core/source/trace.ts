import type { Level, SourceCandidate, SourceClue, SourceMatch, TextProfile } from '../model';
import { compareTexts } from './compare-texts';
import { pageText } from './page-text';

/** A page's HTML, or null where it cannot be had. The core's only way out of the house. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<string | null>;

/** Most pages asked for one article. */
const MOST_PAGES = 3;

/** What a comparison adds to a candidate's points. */
const VERIFIED: Readonly<Record<SourceMatch['relation'], number>> = {
  same: 60,
  reworded: 60,
  partly: 25,
  different: -60,
  'too-short': 0,
};

/**
 * Fetch the best candidates, compare each with the article, closest first; pages that could not be had are left out.
 * Only the same text, reworded or not, makes a candidate 'matched': what a page states is never proof.
 */
export async function trace(
  profile: TextProfile,
  candidates: readonly SourceCandidate[],
  fetchPage: (url: string) => Promise<string | null>,
): Promise<SourceMatch[]> {
  const chosen = candidates.filter(({ status }) => status !== 'opaque').slice(0, MOST_PAGES);
  const found = await Promise.all(
    chosen.map(async (candidate) => {
      const html = await fetchPage(candidate.url);
      return html === null ? null : matchOf(profile, candidate, html);
    }),
  );
  return found.filter((match) => match !== null).toSorted((a, b) => closeness(b) - closeness(a));
}

/** A fetched page compared with the article. */
export function matchOf(profile: TextProfile, candidate: SourceCandidate, html: string): SourceMatch {
  const page = pageText(html);
  const comparison = compareTexts(profile.sentences, page);
  const points = VERIFIED[comparison.relation];
  const { aligned, compared } = comparison;
  const clue: SourceClue = { signal: 'compared', group: 'compared', points, quote: `${aligned}/${compared}` };
  const isMatch = comparison.relation === 'same' || comparison.relation === 'reworded';
  const level: Level = isMatch ? 'matched' : candidate.level;
  return {
    candidate: { ...candidate, level, points: candidate.points + points, clues: [...candidate.clues, clue] },
    headline: page.headline,
    publishedAt: page.publishedAt,
    ...comparison,
  };
}

function closeness({ aligned, compared, candidate }: SourceMatch): number {
  return (compared === 0 ? 0 : aligned / compared) * 1000 + candidate.points / 1000;
}
