import type { Block, BlockLink } from './block';
import { isInline } from './inline';
import type { Document, Element, Node, Text } from './page-tree';

/** Marks the elements that hold text, so that they are known again in a copy of the document. */
export const STAMP = 'data-run';

/** The page's text in reading order, cut at block boundaries and at double `<br>`. Stamps each block's element. */
export function collectBlocks(document: Document): Block[] {
  const collecting: Collecting = { blocks: [], stamped: new Set(), run: null };
  const body = document.body as Element | null;
  if (body) walkBlock(body, collecting);
  return collecting.blocks;
}

interface Collecting {
  readonly blocks: Block[];
  readonly stamped: Set<Element>;
  run: Run | null;
}

interface Run {
  readonly element: Element;
  readonly nodes: Node[];
  readonly links: BlockLink[];
  readonly preserved: boolean;
  text: string;
  linked: number;
  /** `<br>`s since the last text. */
  breaks: number;
}

const TEXT = 3;
const ELEMENT = 1;

/** The snapshot is at most `caps.depth` deep, so recursion is safe. */
function walkBlock(element: Element, collecting: Collecting): void {
  endRun(collecting);
  if (element.localName === 'script' || element.localName === 'style') return;
  // Code is one block, whatever boxes its lines stand in.
  const isCode = element.localName === 'pre';
  const place = { element, collecting, link: null };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) addText(child, child as Text, place);
    else if (child.nodeType !== ELEMENT) continue;
    else if (isCode || (isInline(child as Element) && !holdsBlock(child as Element)))
      walkInline(child as Element, child, place);
    else walkBlock(child as Element, collecting);
  }
  endRun(collecting);
}

/** A link or span around whole blocks is a block itself. Looked for three levels deep, as deep as the wild goes. */
function holdsBlock(inline: Element, levels = 3): boolean {
  for (let child = inline.firstElementChild; child; child = child.nextElementSibling)
    if (!isInline(child) || (levels > 0 && holdsBlock(child, levels - 1))) return true;
  return false;
}

const SHOWN_TEXTLESS = /^(?:img|picture|a)$/;

interface Place {
  readonly element: Element;
  readonly collecting: Collecting;
  readonly link: BlockLink | null;
}

/** `top` is the ancestor (or self) of what is read that stands directly in the block. */
function walkInline(inline: Element, top: Node, place: Place): void {
  if (inline.localName === 'br') addBreak(top, place);
  let inner = place;
  const href = inline.localName === 'a' ? inline.getAttribute('href') : null;
  if (href !== null) {
    const run = openRun(place);
    const link = { element: inline, href, text: '', start: run.text.length };
    run.links.push(link);
    inner = { ...place, link };
  }
  // Pictures have no text, and places that are linked to need none.
  if (SHOWN_TEXTLESS.test(inline.localName) && href === null) addNode(top, openRun(place));
  for (let child = inline.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) addText(top, child as Text, inner);
    else if (child.nodeType === ELEMENT) walkInline(child as Element, top, inner);
  }
  if (!isInline(inline)) addBreak(top, place);
}

function openRun({ element, collecting }: Place): Run {
  if (collecting.run) return collecting.run;
  // All of a `<pre>` is read as one line of it: no block stands deeper in one.
  const preserved = element.localName === 'pre';
  collecting.run = { element, nodes: [], links: [], preserved, text: '', linked: 0, breaks: 0 };
  return collecting.run;
}

function addText(top: Node, node: Text, place: Place): void {
  const { data } = node;
  const blank = !/\S/.test(data);
  if (blank && !place.collecting.run) return;
  const open = place.collecting.run;
  if (!blank && open && !open.preserved && open.breaks > 1) endRun(place.collecting);
  const run = openRun(place);
  addNode(top, run);
  const text = run.preserved ? data : collapse(data, run.text);
  run.text += text;
  if (!blank) run.breaks = 0;
  if (!place.link) return;
  run.linked += text.length;
  (place.link as { text: string }).text += text;
}

function collapse(data: string, before: string): string {
  const text = /[^\S ]|\s\s/.test(data) ? data.replace(/\s+/g, ' ') : data;
  return text.startsWith(' ') && (before === '' || /\s$/.test(before)) ? text.slice(1) : text;
}

function addBreak(top: Node, place: Place): void {
  const { run } = place.collecting;
  if (!run) return;
  run.breaks++;
  addNode(top, run);
  run.text = run.preserved ? `${run.text}\n` : `${run.text.trimEnd()}\n`;
}

function addNode(top: Node, run: Run): void {
  if (run.nodes.at(-1) !== top) run.nodes.push(top);
}

function endRun(collecting: Collecting): void {
  const { run, blocks, stamped } = collecting;
  collecting.run = null;
  if (!run || !/\S/.test(run.text)) return;
  const { element, nodes } = run;
  if (!stamped.has(element)) element.setAttribute(STAMP, String(stamped.add(element).size));
  const text = run.preserved ? run.text.replace(/^\n+|\s+$/g, '') : run.text.trim();
  const tag = element.localName;
  const links = run.links.map((link) => ({ ...link, text: link.text.trim() }));
  blocks.push({ index: blocks.length, element, tag, nodes, text, linked: Math.min(run.linked, text.length), links });
}
