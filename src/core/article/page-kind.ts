import type { PageKind } from '../model';
import type { SortedBlocks } from './sort-blocks';

/** Text below which there is no article, UTF-16 units (CJK says as much in a third of it). */
const SHORTEST = 140;
const SHORTEST_CJK = 60;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Share of linked text from which blocks are a list of links. */
const LIST_LINKED = 0.6;

/** Headings that are links: with so many of them and less text than this, in UTF-16 units, a page leads on to others. */
const LIST_HEADINGS = 5;
const LIST_TEXT = 300;
const HEADING_LINKS = 'h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href]';

/** What the page is, judged from its structure. */
export function pageKind(document: Document, { kept }: SortedBlocks): PageKind {
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) return 'empty';
  const linked = kept.reduce((sum, block) => sum + block.linked, 0);
  if (linked > LIST_LINKED * length) return 'list';
  if (length < LIST_TEXT && document.querySelectorAll(HEADING_LINKS).length >= LIST_HEADINGS) return 'list';
  const shortest = CJK.test(kept[0]?.text ?? '') ? SHORTEST_CJK : SHORTEST;
  return length < shortest ? 'empty' : 'article';
}
