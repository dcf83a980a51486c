import { textOf } from './json-ld-node';
import type { PageWords } from './page-blocks';
import type { PageFacts } from './page-facts';

/** What the page's markup says of its text: blocks are compared with it. */
export function pageWords(
  facts: PageFacts,
  { headline, description }: Pick<PageWords, 'headline' | 'description'>,
): PageWords {
  const articleBody =
    facts.articles.flatMap((node) => textOf(node, 'articleBody') ?? textOf(node, 'text') ?? [])[0] ?? null;
  return { headline, description, articleBody };
}
