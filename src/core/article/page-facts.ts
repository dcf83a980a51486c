import { readJsonLd } from './json-ld';
import { isArticleNode, type JsonLdNode } from './json-ld-node';
import { oneLine } from './one-line';
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
}

export function pageFacts(snapshot: PageSnapshot): PageFacts {
  const { document } = snapshot;
  const jsonLd = readJsonLd(document);
  const rank = (node: JsonLdNode) =>
    Number('headline' in node) + Number('datePublished' in node) + Number('author' in node);
  const articles = jsonLd.filter(isArticleNode).toSorted((a, b) => rank(b) - rank(a));
  return { snapshot, document, meta: readMeta(document), jsonLd, articles };
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
