import type { SiteFeed, SiteFinding } from '../model';

/** Posts a feed must hold before a share of them says anything. */
const FEWEST = 4;
/** Share of posts from other sites, and distinct ones, that tell an aggregator. */
const SHARE = 0.5;
const SOURCES = 2;
const POINTS = 60;

/** A page's site finding with what the site's own feed told; the clue's quote is "posts with a source/posts". */
export function withFeed(finding: SiteFinding, feed: SiteFeed | null): SiteFinding {
  if (!feed || feed.posts < FEWEST) return finding;
  const speaks = feed.withSource >= feed.posts * SHARE && feed.sources.length >= SOURCES;
  const clue = { signal: 'feed', points: speaks ? POINTS : 0, quote: `${feed.withSource}/${feed.posts}` };
  return {
    aggregator: speaks ? Math.min(1, finding.aggregator + POINTS / 100) : finding.aggregator,
    clues: [...finding.clues, clue],
  };
}
