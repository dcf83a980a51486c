import { imageAddress } from './image-address';
import { isInline } from './inline';
import { pageAddress } from './page-address';
import type { PageSnapshot } from './snapshot';
import type { SortedBlocks } from './sort-blocks';

/** UTF-16 units of the clean HTML: what one stored article may weigh. */
export const HTML_LENGTH = 200_000;

/**
 * The article as HTML of plain tags, without classes, styles or ids: kept blocks with the structure round them, and
 * figures. Still the page's own words and addresses: dirty until drawn. Cut at HTML_LENGTH, tags closed.
 */
export function cleanHtml(sorted: SortedBlocks, snapshot: PageSnapshot): string {
  const blocks = [...sorted.kept, ...sorted.shown];
  if (blocks.length === 0) return '';
  const nodes = new Set(blocks.flatMap((block) => block.nodes));
  const holders = new Set<Element>();
  for (const { element } of blocks)
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  const writing: Writing = { nodes, holders, snapshot, out: [], length: 0, images: new Set() };
  writeChildren(snapshot.document.body, writing);
  return writing.out.join('');
}

interface Writing {
  readonly nodes: ReadonlySet<Node>;
  readonly holders: ReadonlySet<Element>;
  readonly snapshot: PageSnapshot;
  readonly out: string[];
  length: number;
  readonly images: Set<string>;
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
const INLINE_KEPT = new Set(
  'b strong em i u s del ins sub sup code kbd samp var mark small q cite abbr dfn time ruby rt rp bdi bdo'.split(' '),
);
const KEPT_ATTRIBUTES = ['dir', 'lang', 'colspan', 'rowspan', 'datetime', 'start', 'scope'] as const;

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
  if (writing.holders.has(element)) {
    const tag = tagOf(element);
    if (tag) write(`<${tag}${attributesOf(element)}>`, writing);
    writeChildren(element, writing);
    if (tag) write(`</${tag}>`, writing);
  } else if (element.localName === 'figure' && hasHolder(element.parentElement, writing)) writeFigure(element, writing);
  else if (element.localName === 'img' || element.localName === 'picture') writeImage(element, writing);
  else if (isInline(element)) for (const image of element.querySelectorAll('img')) writeImage(image, writing);
}

function hasHolder(element: Element | null, writing: Writing): boolean {
  return element !== null && writing.holders.has(element);
}

function writeFigure(figure: Element, writing: Writing): void {
  for (const image of figure.querySelectorAll('img')) writeImage(image, writing);
}

function tagOf(element: Element): string | null {
  const name = element.localName;
  if (name === 'h1') return 'h2';
  if (!STRUCTURE.has(name)) return null;
  return /^(?:table|thead|tbody|tfoot|tr|td|th)$/.test(name) && isLayout(element) ? null : name;
}

/** A table that holds blocks is a frame for layout. */
function isLayout(part: Element): boolean {
  const table = part.closest('table');
  return table?.getAttribute('role') === 'presentation' || table?.querySelector('td div, td p, td table') != null;
}

function attributesOf(element: Element): string {
  return KEPT_ATTRIBUTES.map((name) => [name, element.getAttribute(name)] as const)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
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
  for (let child = element.firstChild; child; child = child.nextSibling) writeInline(child, writing);
  if (tag) write(`</${tag.split(' ')[0]}>`, writing);
}

function inlineTag(element: Element, { snapshot }: Writing): string | null {
  if (element.localName === 'a') {
    const address = pageAddress(element.getAttribute('href'), snapshot);
    return address && `a href="${escaped(address)}"`;
  }
  return INLINE_KEPT.has(element.localName) ? `${element.localName}${attributesOf(element)}` : null;
}

/** Each picture once: themes repeat the lead image. */
function writeImage(element: Element, writing: Writing): void {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const address = image && imageAddress(image, writing.snapshot);
  if (!image || !address || writing.images.has(address)) return;
  writing.images.add(address);
  write(`<img src="${escaped(address)}" alt="${escaped(image.getAttribute('alt') ?? '')}">`, writing);
}

function write(html: string, writing: Writing): void {
  writing.out.push(html);
  writing.length += html.length;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
