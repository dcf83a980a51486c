import type { Article, Claim, SiteFeed } from '../model';

/** The article with what the site's own feed says of it among its claims. */
export function withFeedClaims(article: Article, feed: SiteFeed | null): Article {
  if (!feed || feed.addresses.length === 0) return article;
  const claims = feed.addresses.map(
    (url): Claim => ({ kind: 'feed', url, text: '', lead: '', context: '', place: 'head', position: 0 }),
  );
  return { ...article, claims: [...claims, ...article.claims] };
}
