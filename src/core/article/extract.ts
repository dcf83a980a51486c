import type { Article, PieceRule } from '../model';
import { articlePart } from './article-part';
import type { Block } from './block';
import { collectBlocks, STAMP } from './blocks';
import { collectClaims } from './claims';
import { cleanHtml, HTML_LENGTH } from './clean-html';
import { commentsBelow } from './comments-below';
import { findCut } from './cut';
import { datelineAgency } from './dateline';
import { directionOf } from './direction';
import { findPaging } from './find-paging';
import { collectLinks } from './links';
import { mainStamps } from './main-stamps';
import { readMetadata } from './metadata';
import { otherStories } from './other-stories';
import { pageBlocks } from './page-blocks';
import { pageFacts } from './page-facts';
import { pageKind } from './page-kind';
import { pagePieces } from './page-pieces';
import type { Element } from './page-tree';
import { pageWords } from './page-words';
import type { PageSnapshot } from './snapshot';
import { solePiece } from './sole-piece';
import { type SortedBlocks, sortBlocks } from './sort-blocks';
import { collectStories, isListAddress, isPortalList } from './stories';

/** UTF-16 units. */
const CHOSEN_LENGTH = 100;

/**
 * The page's main article. `kind` tells whether there is one; `text` may be ''. `rule` is what the reader decided for
 * this site. Consumes the snapshot.
 */
export function extractArticle(snapshot: PageSnapshot, rule: PieceRule | null = null): Article {
  const { url, document, truncated } = snapshot;
  const blocks = collectBlocks(document);
  const facts = pageFacts(snapshot, blocks);
  const metadata = readMetadata(facts);
  const only = rule?.only ? solePiece(blocks, rule.only) : null;
  const main = only ? stampsIn(only, blocks) : mainStamps(document);
  const page = pageBlocks(blocks, main, pageWords(facts, metadata));
  const others = [...otherStories(document, metadata.headline)].map((story) => [story, 'related'] as const);
  const comments = [...commentsBelow(facts, blocks)].map((comment) => [comment, 'comments'] as const);
  const sorted = sortBlocks(page, rule && { rule, only }, new Map([...others, ...comments]));
  const paragraphs = sorted.kept.map((block) => block.text);
  const text = paragraphs.join('\n');
  const html = cleanHtml(sorted, snapshot, metadata.image);
  const builtKind = pageKind(facts, blocks, sorted);
  const stories = builtKind === 'article' && !isListAddress(url) ? [] : collectStories(snapshot);
  const ownKind = isPortalList(url, stories) ? 'list' : builtKind;
  const kind = isChosen(sorted, text) ? 'article' : ownKind;
  const { next, isPaged } = findPaging(snapshot);
  return {
    ...metadata,
    url,
    kind,
    agency: datelineAgency(paragraphs, metadata.byline),
    dir: directionOf(document, text),
    html,
    text,
    paragraphs,
    links: collectLinks(sorted.kept, snapshot),
    claims: collectClaims(facts, blocks, sorted),
    inserts: sorted.inserts,
    truncated: [...truncated, ...(sorted.isCut ? ['article'] : []), ...(html.length >= HTML_LENGTH ? ['html'] : [])],
    cut: findCut(blocks, sorted),
    nextPage: next,
    part: articlePart(facts, sorted, isPaged),
    stories: kind === 'article' ? [] : stories,
    pieces: pagePieces(page, sorted.chosen),
    rule,
  };
}

/** What the reader chose is an article, whatever the page looks like, unless there is next to nothing of it. */
function isChosen({ isByRule }: SortedBlocks, text: string): boolean {
  return isByRule && text.length >= CHOSEN_LENGTH;
}

function stampsIn(only: Element, blocks: readonly Block[]): ReadonlySet<string> {
  const inside = blocks.filter(({ element }) => only.contains(element));
  return new Set(inside.map(({ element }) => element.getAttribute(STAMP) ?? ''));
}
