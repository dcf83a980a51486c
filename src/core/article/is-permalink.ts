import type { NodeReader } from './node-reader';

const TEXT = 3;
const ELEMENT = 1;
/** Boxes round the mark. */
const DEPTH = 3;
/** Longer than any mark with its white space, UTF-16 units; and more nodes than stand in one box with it. */
const LENGTH = 40;
const NODES = 8;

/** What generators of sites put beside a heading, to link to it. */
const MARK = /^\s*(?:#|¶|🔗|⚓|∞)\uFE0F?\s*$/u;

/** True for a link of a mark alone that leads to its own heading: a tool of the page's, no words of its article. */
export function isPermalink(link: Node, read: NodeReader): boolean {
  return (read.attribute(link, 'href') ?? '').includes('#') && MARK.test(textIn(link, read, DEPTH));
}

function textIn(node: Node, read: NodeReader, depth: number): string {
  let text = '';
  let child = read.firstChild(node);
  for (let seen = 0; child && seen < NODES; seen++, child = read.nextSibling(child)) {
    const type = read.nodeType(child);
    if (type === TEXT) text += read.data(child).slice(0, LENGTH);
    else if (type === ELEMENT && depth > 0) text += textIn(child, read, depth - 1);
  }
  // What was not looked at is no part of a mark.
  return child ? `${text}…` : text;
}
