import type { Block } from './block';
import { isThreadType, postFinder } from './forum-posts';
import { isStatedArticle } from './is-stated-article';
import { valuesOf } from './json-ld-node';
import type { PageFacts } from './page-facts';
import type { Element } from './page-tree';

/** What sites call what a reader wrote, in a class or an id. */
const COMMENT = /(?:^|[\s_-])(?:comment|reply|message)(?:[\s_-]|$)/i;
/** Running text above the first comment from which a page is an article, not a thread; and of one paragraph, UTF-16 units. */
const ARTICLE = 1_000;
const PARAGRAPH = 100;

/** What readers wrote below an article, each contribution's element; empty where a page has none, or may be a thread itself. */
export function commentsBelow(facts: PageFacts, blocks: readonly Block[]): ReadonlySet<Element> {
  const types = facts.jsonLd.flatMap((node) => valuesOf(node, '@type'));
  // What is posted below the text of a live blog is its text.
  if (!isStatedArticle(facts) || types.some(isThreadType) || types.includes('LiveBlogPosting')) return new Set();
  const findComment = postFinder(COMMENT);
  const found = new Set<Element>();
  let above = 0;
  for (const { element, text, linked } of blocks) {
    const comment = findComment(element);
    if (comment && above < ARTICLE) return new Set();
    if (comment) found.add(comment);
    else if (text.length >= PARAGRAPH && linked < text.length / 2) above += text.length;
  }
  return found;
}
