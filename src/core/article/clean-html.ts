import { isInline } from './inline';
import { isLayout } from './is-layout';
import { leadImage } from './lead-image';
import { linkTargets } from './link-targets';
import { pageAddress } from './page-address';
import type { Element, Node, Text } from './page-tree';
import type { PageSnapshot } from './snapshot';
import type { SortedBlocks } from './sort-blocks';
import { writeImage, writeMedia } from './write-media';
import { escaped, type Writing, write } from './writing';

/** UTF-16 units of the clean HTML: what one stored article may weigh. */
export const HTML_LENGTH = 200_000;

/**
 * The article as HTML of plain tags: kept blocks with the structure round them, figures, and what embeds lead to. Without
 * classes and styles, and with the names of those elements alone that its own links lead to. `image` is the lead image
 * that the page states. Still the page's own words and addresses: dirty until drawn. Cut at HTML_LENGTH, tags closed.
 */
export function cleanHtml(sorted: SortedBlocks, snapshot: PageSnapshot, image: string | null): string {
  const blocks = [...sorted.kept, ...sorted.shown];
  const [first] = sorted.kept;
  if (!first) return '';
  const holders = new Set<Element>();
  for (const { element } of blocks)
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  const writing: Writing = {
    nodes: new Set(blocks.flatMap((block) => block.nodes)),
    holders,
    bodies: new Set(blocks.flatMap(({ element }) => [element, element.parentElement ?? element])),
    targets: linkTargets(blocks, snapshot),
    snapshot,
    out: [],
    length: 0,
    seen: new Set(),
  };
  const lead = leadImage(first, image, snapshot);
  if (lead && !holders.has(lead.closest('figure') ?? lead)) writeFigure(lead, writing);
  writeChildren(snapshot.document.body, writing);
  return writing.out.join('');
}

const TEXT = 3;
const ELEMENT = 1;

/** Tags that are kept as they are; all others give way to their contents. */
const STRUCTURE = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption figure figcaption'.split(
    ' ',
  ),
);
/** Structure that holds text directly; text in any other block gets a paragraph of its own. */
const HOLDS_TEXT = /^(?:p|h[1-6]|li|dt|dd|pre|td|th|caption|figcaption)$/;
/** Parts without which what stands beside them says something else: a column's head, a term. */
const BELONGING = /^(?:thead|tbody|tfoot|tr|td|th|dt|dd)$/;
const INLINE_KEPT = new Set(
  'b strong em i u s del ins sub sup code kbd samp var mark small q cite abbr dfn time ruby rt rp bdi bdo'.split(' '),
);
const KEPT_ATTRIBUTES = [
  'dir',
  'lang',
  'colspan',
  'rowspan',
  'datetime',
  'start',
  'reversed',
  'value',
  'scope',
] as const;

function writeChildren(element: Element, writing: Writing): void {
  const holdsText = HOLDS_TEXT.test(element.localName);
  let open = false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const isText = writing.nodes.has(child);
    if (isText !== open && !holdsText && (isText || open)) {
      write(isText ? '<p>' : '</p>', writing);
      open = isText;
    }
    if (isText) writeInline(child, writing);
    else if (child.nodeType === ELEMENT) writeBlock(child as Element, writing);
  }
  if (open) write('</p>', writing);
}

function writeBlock(element: Element, writing: Writing): void {
  if (writing.length >= HTML_LENGTH) return;
  const { parentElement } = element;
  if (writing.holders.has(element)) writeHolder(element, writing);
  else if (!parentElement || !writing.holders.has(parentElement)) return;
  else if (BELONGING.test(element.localName) && tagOf(element)) writeWhole(element, writing);
  else if (element.localName === 'figure' && !element.hasAttribute('data-embed')) writeFigure(element, writing);
  else if (writing.bodies.has(parentElement) && isTextless(element)) writeMedia(element, writing);
}

function writeHolder(element: Element, writing: Writing): void {
  const tag = tagOf(element);
  if (tag) write(`<${tag}${attributesOf(element, writing)}>`, writing);
  else writeTarget(element, writing);
  writeChildren(element, writing);
  if (tag) write(`</${tag}>`, writing);
}

/** A part of a table or of a list of terms that is shown for the sake of the others. */
function writeWhole(element: Element, writing: Writing): void {
  const tag = element.localName;
  write(`<${tag}${attributesOf(element, writing)}>`, writing);
  if (/^(?:td|th|dt|dd)$/.test(tag))
    for (let child = element.firstChild; child; child = child.nextSibling) writeInline(child, writing);
  else for (const child of element.children) if (BELONGING.test(child.localName)) writeWhole(child, writing);
  write(`</${tag}>`, writing);
}

function isTextless(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '');
}

function writeFigure(figure: Element, writing: Writing): void {
  const { length } = writing.out;
  write('<figure>', writing);
  writeMedia(figure, writing);
  if (writing.out.length > length + 1) write('</figure>', writing);
  else writing.out.length = length;
}

function tagOf(element: Element): string | null {
  const name = element.localName;
  if (name === 'h1') return 'h2';
  if (!STRUCTURE.has(name)) return null;
  return /^(?:table|thead|tbody|tfoot|tr|td|th)$/.test(name) && isLayout(element) ? null : name;
}

function attributesOf(element: Element, writing: Writing): string {
  let line = '';
  for (const name of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) line += ` ${name}="${escaped(value)}"`;
  }
  const id = targetOf(element, writing);
  return id === null ? line : `${line} id="${escaped(id)}"`;
}

function targetOf(element: Element, { targets }: Writing): string | null {
  if (targets.size === 0) return null;
  const names = [element.getAttribute('id'), element.localName === 'a' ? element.getAttribute('name') : null];
  return names.find((name) => name !== null && targets.has(name)) ?? null;
}

/** A place that is linked to, of an element that gives way to its contents. */
function writeTarget(element: Element, writing: Writing): void {
  const id = targetOf(element, writing);
  if (id !== null) write(`<span id="${escaped(id)}"></span>`, writing);
}

function writeInline(node: Node, writing: Writing): void {
  if (writing.length >= HTML_LENGTH) return;
  if (node.nodeType === TEXT) write(escaped((node as Text).data), writing);
  else if (node.nodeType === ELEMENT) writeInlineElement(node as Element, writing);
}

function writeInlineElement(element: Element, writing: Writing): void {
  if (element.localName === 'br') write('<br>', writing);
  if (element.localName === 'img') writeImage(element, writing);
  const tag = inlineTag(element, writing);
  if (tag) write(`<${tag}>`, writing);
  if (!tag?.includes(' id="')) writeTarget(element, writing);
  for (let child = element.firstChild; child; child = child.nextSibling) writeInline(child, writing);
  if (tag) write(`</${tag.split(' ')[0]}>`, writing);
  // A box round one line of code.
  if (!isInline(element)) write('\n', writing);
}

function inlineTag(element: Element, writing: Writing): string | null {
  if (element.localName === 'a') {
    const address = pageAddress(element.getAttribute('href'), writing.snapshot);
    return address && `a href="${escaped(address)}"`;
  }
  return INLINE_KEPT.has(element.localName) ? `${element.localName}${attributesOf(element, writing)}` : null;
}
