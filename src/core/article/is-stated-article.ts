import type { PageFacts } from './page-facts';

/** True where the page's markup says that it is an article. */
export function isStatedArticle({ meta, articles }: PageFacts): boolean {
  return articles.length > 0 || meta.get('og:type')?.[0]?.toLowerCase() === 'article';
}
