import type { Block } from './block';
import { valuesOf } from './json-ld-node';
import type { PageFacts } from './page-facts';
import type { Element } from './page-tree';

/** Posts that make a thread, and the share of the page's text that stands in them. */
const LEAST_POSTS = 3;
const MOST_TEXT = 0.6;
const THREAD_TYPES = new Set(['DiscussionForumPosting', 'QAPage']);
/** What forums call one contribution, and what stands in each: who wrote it and when. */
const POST = /(?:^|[\s_-])(?:post|message|reply|topic-?post|comment|answer)(?:[\s_-]|$)/i;
const WRITER = '[class*="author"], [class*="user"], [class*="member"], [rel~="author"], [itemprop~="author"]';
const POST_LEVELS = 8;

/** True where nearly all text stands in contributions of several people: a thread, no article with comments below. */
export function isForum({ jsonLd }: PageFacts, kept: readonly Block[]): boolean {
  const types = jsonLd.flatMap((node) => valuesOf(node, '@type'));
  if (types.includes('LiveBlogPosting')) return false;
  const posts = new Map<Element, number>();
  const findPost = postFinder(POST);
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  for (const block of kept) {
    const post = findPost(block.element);
    if (post) posts.set(post, (posts.get(post) ?? 0) + block.text.length);
  }
  const inPosts = [...posts.values()].reduce((sum, own) => sum + own, 0);
  const isThread = types.some(isThreadType);
  const [first] = [...posts.values()];
  if (posts.size < LEAST_POSTS || inPosts < MOST_TEXT * length) return false;
  return isThread || (first ?? 0) < MOST_TEXT * length;
}

/** True for a JSON-LD type that is a thread's. */
export function isThreadType(type: unknown): boolean {
  return typeof type === 'string' && THREAD_TYPES.has(type);
}

/**
 * A finder of the contribution an element stands in, null where in none: one of a row of at least three with such names,
 * signed with a writer and a time. It looks at each element once: threads are long.
 */
export function postFinder(names: RegExp): (element: Element) => Element | null {
  const isPost = once((element) => names.test(`${element.getAttribute('class') ?? ''} ${element.id}`));
  const isSigned = once((element) => element.querySelector('time') !== null && element.querySelector(WRITER) !== null);
  const rows = new Map<Element, number>();
  const inRow = (element: Element) => {
    const row = element.parentElement;
    if (!row) return 0;
    const known = rows.get(row);
    const count = known ?? Array.from(row.children).filter(isPost).length;
    rows.set(row, count);
    return count;
  };
  return (element) => {
    let found: Element | null = element;
    for (let level = 0; found && level < POST_LEVELS; level++, found = found.parentElement)
      if (isPost(found) && inRow(found) >= LEAST_POSTS && isSigned(found)) return found;
    return null;
  };
}

function once(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const answer = answers.get(element) ?? ask(element);
    answers.set(element, answer);
    return answer;
  };
}
