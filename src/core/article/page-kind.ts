import type { PageKind } from '../model';
import type { Block } from './block';
import { isForum } from './forum-posts';
import { isStatedArticle } from './is-stated-article';
import { valuesOf } from './json-ld-node';
import type { PageFacts } from './page-facts';
import type { Document } from './page-tree';
import type { SortedBlocks } from './sort-blocks';
import { isStoryList } from './story-cards';

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

/** Text that stands beside a film or an offer; more of it is an article, whatever the markup says, UTF-16 units. */
const BESIDE = 600;

/** What the page is, judged from its structure. Where it may be an article, it is one. */
export function pageKind(facts: PageFacts, blocks: readonly Block[], { kept, isByRule }: SortedBlocks): PageKind {
  const { document } = facts;
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  // What readers chose themselves is what they want to read.
  if (isByRule && length >= SHORTEST) return 'article';
  const stated = statedKind(facts);
  if (length === 0) return isAppShell(document, blocks) ? 'app' : (stated ?? 'empty');
  if (stated && length < BESIDE) return stated;
  const linked = kept.reduce((sum, block) => sum + block.linked, 0);
  if (linked > LIST_LINKED * length) return 'list';
  if (length < LIST_TEXT && document.querySelectorAll(HEADING_LINKS).length >= LIST_HEADINGS) return 'list';
  const shortest = CJK.test(kept[0]?.text ?? '') ? SHORTEST_CJK : SHORTEST;
  if (length < shortest) return isAppShell(document, blocks) ? 'app' : 'empty';
  if (isForum(facts, kept)) return 'forum';
  return isStoryList(facts, kept) ? 'list' : 'article';
}

/** A film or an offer, where the page's markup names one and no article. */
function statedKind(facts: PageFacts): PageKind | null {
  if (isStatedArticle(facts)) return null;
  const { meta, jsonLd } = facts;
  const type = meta.get('og:type')?.[0]?.toLowerCase() ?? '';
  const types = jsonLd.flatMap((node) => valuesOf(node, '@type'));
  if (type.startsWith('video') || types.includes('VideoObject')) return 'video';
  const isOffer = jsonLd.some((node) => valuesOf(node, '@type').includes('Product') && 'offers' in node);
  return isOffer || /^(?:og:)?product/.test(type) ? 'product' : null;
}

/** What frameworks call the element that a script fills. */
const ROOTS = '#root, #app, #__next, #__nuxt, #application, #main-app, [data-reactroot], [ng-version], app-root';
/** Text of a page that has yet to be filled, UTF-16 units. */
const SHELL_TEXT = 200;

function isAppShell(document: Document, blocks: readonly Block[]): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return length < SHELL_TEXT && document.querySelector(ROOTS) !== null;
}
