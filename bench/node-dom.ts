import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * The document of a page in Node. parse5 builds the tree as browsers do (linkedom's own parser makes the first element
 * the root where a page has no `<html>`), linkedom holds it: about ten times faster than jsdom.
 */
export function nodeDom(html: string): Document {
  const document = emptyDocument();
  document.documentElement.remove();
  fill(document, parse(html));
  return document;
}

/** linkedom has no `document.implementation`; the snapshot asks its page for one. */
function emptyDocument(): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>') as unknown as {
    document: Document;
  };
  Object.defineProperty(document, 'implementation', { value: { createHTMLDocument: emptyDocument } });
  return document;
}

function fill(document: Document, tree: DefaultTreeAdapterTypes.Document): void {
  const rows: [from: DefaultTreeAdapterTypes.ParentNode, into: Node][] = [[tree, document]];
  for (let row = rows.pop(); row; row = rows.pop()) {
    const [from, into] = row;
    for (const child of from.childNodes) {
      const made = makeNode(child, document);
      if (!made) continue;
      into.appendChild(made);
      if ('childNodes' in child) rows.push([child, made]);
    }
  }
}

/** linkedom sets a class by one call with all its names, which overflows the stack; beyond what a snapshot takes anyway. */
const ATTRIBUTE_LENGTH = 50_000;
const HTML = 'http://www.w3.org/1999/xhtml';

function makeNode(node: DefaultTreeAdapterTypes.ChildNode, document: Document): Node | null {
  if (node.nodeName === '#text') return document.createTextNode((node as DefaultTreeAdapterTypes.TextNode).value);
  if (!('tagName' in node)) return null;
  const foreign = node.namespaceURI !== HTML;
  const element = foreign
    ? document.createElementNS(node.namespaceURI, node.tagName)
    : document.createElement(node.tagName);
  for (const { name, value } of node.attrs) element.setAttribute(name, value.slice(0, ATTRIBUTE_LENGTH));
  return element;
}
