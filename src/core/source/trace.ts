import type { SourceCandidate, SourceMatch, TextProfile } from '../model';

/** A page's HTML, or null where it cannot be had. The core's only way out of the house. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<string | null>;

/** Fetch the candidates, compare each with the article, closest first. */
export async function trace(
  _profile: TextProfile,
  _candidates: readonly SourceCandidate[],
  _fetchPage: FetchPage,
): Promise<SourceMatch[]> {
  return [];
}
