import type { Block } from './block';
import { readJsonLd } from './json-ld';
import { isArticleNode, type JsonLdNode } from './json-ld-node';
import { oneLine } from './one-line';
import type { Document } from './page-tree';
import type { PageSnapshot } from './snapshot';

/** What the page's markup says of itself, gathered once for all metadata rules. */
export interface PageFacts {
  readonly snapshot: PageSnapshot;
  readonly document: Document;
  /** Contents of `<meta>` by lower-case name, property or itemprop; first come first. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly JsonLdNode[];
  /** Those that describe an article, the one with a body or headline first. */
  readonly articles: readonly JsonLdNode[];
  /** Short blocks round the first `<h1>`: bylines and dates stand there. */
  readonly header: readonly Block[];
}

/** Blocks before and after the headline that are looked at, and the longest line among them. */
const BEFORE = 6;
const AFTER = 24;
const LINE_LENGTH = 160;

/** `blocks` are the page's, in reading order. */
export function pageFacts(snapshot: PageSnapshot, blocks: readonly Block[]): PageFacts {
  const { document } = snapshot;
  const jsonLd = readJsonLd(document);
  const rank = (node: JsonLdNode) =>
    Number('headline' in node) + Number('datePublished' in node) + Number('author' in node);
  const articles = jsonLd.filter(isArticleNode).toSorted((a, b) => rank(b) - rank(a));
  const start = Math.max(
    0,
    blocks.findIndex(({ element }) => element.localName === 'h1'),
  );
  const header = blocks
    .slice(Math.max(0, start - BEFORE), start + AFTER)
    .filter(({ text }) => text.length <= LINE_LENGTH);
  return { snapshot, document, meta: readMeta(document), jsonLd, articles, header };
}

function readMeta(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = oneLine(element.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv'])
      for (const key of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean))
        found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}
