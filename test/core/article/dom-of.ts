import { JSDOM } from 'jsdom';
import type * as tree from '@/core/article/page-tree';

/** The snapshot as a document of the DOM, for Readability as it is. */
export function domOf({ documentElement, head, body }: tree.Document): Document {
  const { document } = new JSDOM('').window;
  const fill = (from: tree.Element, into: Element) => {
    for (let at = 0; at < from.attributes.length; at += 2)
      into.setAttribute(from.attributes[at] ?? '', from.attributes[at + 1] ?? '');
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child === head) fill(head, document.head);
      else if (child === body) fill(body, document.body);
      else if (child.nodeType === 3) into.append(document.createTextNode(child.textContent));
      else {
        const made = document.createElement((child as tree.Element).localName);
        into.append(made);
        fill(child as tree.Element, made);
      }
    }
  };
  fill(documentElement, document.documentElement);
  return document;
}
