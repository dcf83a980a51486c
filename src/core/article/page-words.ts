import { textOf } from './json-ld-node';
import type { PageFacts } from './page-facts';

/** What the page's markup says of its text, its site and its authors. */
export interface PageWords {
  readonly headline: string;
  readonly description: string | null;
  readonly articleBody: string | null;
  readonly siteName: string | null;
  readonly bylines: readonly string[];
  /** The page's host name without `www.`. */
  readonly host: string;
}

/** The words that blocks are compared with. */
export function pageWords(
  facts: PageFacts,
  { headline, description, siteName, bylines }: Pick<PageWords, 'headline' | 'description' | 'siteName' | 'bylines'>,
): PageWords {
  const articleBody =
    facts.articles.flatMap((node) => textOf(node, 'articleBody') ?? textOf(node, 'text') ?? [])[0] ?? null;
  const { url } = facts.snapshot;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return { headline, description, articleBody, siteName, bylines, host };
}
