import type { Article } from '../model';
import { collectBlocks } from './blocks';
import { collectClaims } from './claims';
import { cleanHtml, HTML_LENGTH } from './clean-html';
import { findCut } from './cut';
import { datelineAgency } from './dateline';
import { directionOf } from './direction';
import { collectLinks } from './links';
import { mainStamps } from './main-stamps';
import { readMetadata } from './metadata';
import { findNextPage } from './next-page';
import { pageBlocks } from './page-blocks';
import { pageFacts } from './page-facts';
import { pageKind } from './page-kind';
import { pageWords } from './page-words';
import type { PageSnapshot } from './snapshot';
import { sortBlocks } from './sort-blocks';
import { collectStories, isPortalList } from './stories';

/** The page's main article. `kind` tells whether there is one; `text` may be ''. Consumes the snapshot. */
export function extractArticle(snapshot: PageSnapshot): Article {
  const { url, document, truncated } = snapshot;
  const blocks = collectBlocks(document);
  const facts = pageFacts(snapshot, blocks);
  const metadata = readMetadata(facts);
  const sorted = sortBlocks(pageBlocks(blocks, mainStamps(document), pageWords(facts, metadata)));
  const paragraphs = sorted.kept.map((block) => block.text);
  const text = paragraphs.join('\n');
  const html = cleanHtml(sorted, snapshot);
  const stories = collectStories(snapshot);
  const kind = isPortalList(url, stories) ? 'list' : pageKind(document, sorted);
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
    nextPage: findNextPage(snapshot),
    stories: kind === 'article' ? [] : stories,
  };
}
