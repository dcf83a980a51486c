import type { ArticleLink } from '../model';
import type { Block } from './block';
import { pageAddress } from './page-address';
import type { PageSnapshot } from './snapshot';

/** Links that are reported, and UTF-16 units of the text round one. */
const MOST_LINKS = 400;
const CONTEXT_LENGTH = 400;

/** The links of the article's text, each with the sentence it stands in. */
export function collectLinks(blocks: readonly Block[], snapshot: PageSnapshot): ArticleLink[] {
  const links: ArticleLink[] = [];
  for (const { text, links: found } of blocks)
    for (const { href, text: label, start } of found) {
      const url = pageAddress(href, snapshot);
      if (links.length >= MOST_LINKS) return links;
      if (url && !href.startsWith('#')) links.push({ url, text: label, context: sentenceAt(text, start) });
    }
  return links;
}

/** The sentence round an offset: cut at `.`, `!`, `?` before a space, at the CJK stops, and at line ends. */
function sentenceAt(text: string, offset: number): string {
  const around = text.slice(Math.max(0, offset - CONTEXT_LENGTH), offset + CONTEXT_LENGTH);
  const at = Math.min(offset, CONTEXT_LENGTH);
  let start = 0;
  for (const { index, 0: stop } of around.matchAll(/[.!?]["”’»)]?\s+|[。！？\n]/g)) {
    const end = index + stop.length;
    if (end > at) return around.slice(start, end).trim();
    start = end;
  }
  return around.slice(start).trim();
}
