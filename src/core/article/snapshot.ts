import { caps } from './caps';
import { isHidden } from './is-hidden';
import { type NodeReader, nodeReader } from './node-reader';
import * as tree from './page-tree';
import { standIns } from './stand-ins';

/** A bounded copy of a page: ours to read and to mark, while the reader's page stays as it is. */
export interface PageSnapshot {
  readonly url: string;
  readonly document: tree.Document;
  /** Caps that were hit. */
  readonly truncated: readonly string[];
}

/**
 * A bounded copy of a live, possibly hostile page. The copy shares no node with it, holds no media, scripts, handlers,
 * forms or names, and none of what the page hides by attributes. Open shadow trees are read in place. After so many
 * milliseconds it ends where it is.
 */
export function takeSnapshot(
  page: Document,
  url: string = page.URL,
  milliseconds: number = caps.milliseconds,
): PageSnapshot {
  const state: Copying = {
    read: nodeReader(page),
    html: new tree.Element('html'),
    head: new tree.Element('head'),
    body: new tree.Element('body'),
    hit: new Set(),
    elements: 0,
    nodes: 0,
    text: 0,
    links: 0,
    jsonLd: 0,
    until: performance.now() + milliseconds,
  };
  const { html, head, body } = state;
  html.append(head);
  html.append(body);
  const root = page.documentElement as Node | null;
  if (root) copyTree(root, state);
  return { url, document: new tree.Document(html, head, body), truncated: [...state.hit] };
}

interface Copying {
  readonly read: NodeReader;
  readonly html: tree.Element;
  readonly head: tree.Element;
  readonly body: tree.Element;
  readonly hit: Set<string>;
  elements: number;
  nodes: number;
  text: number;
  links: number;
  jsonLd: number;
  readonly until: number;
}

/** One row of siblings still to be copied; `nodes` where they are no siblings (the contents of a slot). */
interface Row {
  next: Node | null;
  readonly slotted: readonly Node[] | null;
  at: number;
  readonly into: tree.Element;
  readonly depth: number;
}

const ELEMENT = 1;
const TEXT = 3;
const HTML = 'http://www.w3.org/1999/xhtml';
/** How often the clock is looked at, in nodes. */
const CLOCK_EVERY = 512;

const DROPPED = new Set(
  (
    'script style template iframe frame frameset object embed applet canvas audio video svg math button input select ' +
    'textarea option optgroup datalist noembed noframes plaintext xmp portal fencedframe noscript progress meter'
  ).split(' '),
);

const KEPT_ATTRIBUTES = new Set(
  (
    'href src srcset sizes data-src data-srcset data-original data-lazy-src data-lazy-srcset data-orig-file data-full-url alt title ' +
    'lang dir id class role rel itemprop itemtype itemscope property content datetime colspan rowspan scope headers start ' +
    'value reversed type http-equiv charset width height aria-label aria-hidden data-module data-component data-testid pubdate cite content-href post-title'
  ).split(' '),
);

function copyTree(root: Node, state: Copying): void {
  const { read, html } = state;
  copyAttributes(root, read.attributeNames(root), { into: html, state });
  const rows: Row[] = [{ next: read.firstChild(root), slotted: null, at: 0, into: html, depth: 1 }];
  for (let row = rows.at(-1); row; row = rows.at(-1)) {
    const node = takeNext(row, read);
    if (!node) rows.pop();
    else if (isOver(state)) return;
    else {
      const deeper = copyNode(node, row, state);
      if (deeper) rows.push(deeper);
    }
  }
}

/** The row of an element's children; null for what has none to copy. */
function copyNode(node: Node, row: Row, state: Copying): Row | null {
  const type = state.read.nodeType(node);
  if (type === TEXT) copyText(node, row.into, state);
  return type === ELEMENT ? copyElement(node, row, state) : null;
}

function takeNext(row: Row, read: NodeReader): Node | null {
  if (row.slotted) return row.slotted[row.at++] ?? null;
  const node = row.next;
  if (node) row.next = read.nextSibling(node);
  return node;
}

function isOver(state: Copying): boolean {
  if (++state.nodes > caps.nodes) state.hit.add('nodes');
  else if (state.elements >= caps.elements) state.hit.add('elements');
  else if (state.nodes % CLOCK_EVERY === 0 && performance.now() > state.until) state.hit.add('time');
  else return false;
  return true;
}

function copyText(node: Node, into: tree.Element, state: Copying): void {
  let data = state.read.data(node);
  if (state.text >= caps.text) return void state.hit.add('text');
  if (data.length > caps.textNode) {
    data = data.slice(0, caps.textNode);
    state.hit.add('text-node');
  }
  state.text += data.length;
  into.append(new tree.Text(data));
}

/** The copy of one element, put into its parent; the row of its children, or null where they are left out. */
function copyElement(node: Node, { into, depth }: Row, state: Copying): Row | null {
  const { read } = state;
  const name = read.localName(node);
  if (name === 'script' && read.attribute(node, 'type')?.trim().toLowerCase() === 'application/ld+json')
    return copyJsonLd(node, into, state);
  if (name === 'base') return noteBase(node, state);
  const stated = read.attributeNames(node);
  const attribute = (key: string) => (stated.includes(key) ? read.attribute(node, key) : null);
  const names = attribute('class');
  if (name !== 'body' && stated.length > 0 && isHidden(attribute, name === 'h1')) return null;
  const stand = standIns(node, { name, names }, read);
  for (const one of stand ?? []) into.append(one);
  if (stand || DROPPED.has(name) || read.namespace(node) !== HTML) return null;
  state.elements++;
  const copied = name === 'head' ? state.head : name === 'body' ? state.body : null;
  if (!copied && isFlattened(name, depth, state)) return childRow(node, name, { into, depth, read });
  const target = copied ?? new tree.Element(copiedName(name, into));
  if (!copied) into.append(target);
  copyAttributes(node, stated, { into: target, state });
  return childRow(node, name, { into: target, depth: depth + 1, read });
}

const TEXT_TAGS = /^(?:p|h[1-6]|li|pre|blockquote|dt|dd|figcaption|a|br|img)$/;

/** True where an element gives way to its children: too deep, or one link too many. */
function isFlattened(name: string, depth: number, state: Copying): boolean {
  const tooDeep = depth > caps.depth && (depth > caps.depthOfText || !TEXT_TAGS.test(name));
  if (tooDeep) state.hit.add('depth');
  else if (name === 'a' && ++state.links > caps.links) state.hit.add('links');
  else return false;
  return true;
}

/** Forms and elements unknown to HTML have no powers here; inside running text the unknown ones stay in the line. */
function copiedName(name: string, into: tree.Element): string {
  if (name === 'form' || name === 'slot' || name === 'dialog') return 'div';
  // Rooms after this one look names up in plain objects, which all have a constructor.
  if (/^[a-z][a-z0-9]*$/.test(name) && name !== 'constructor') return name;
  return /^(?:p|span|li|h[1-6]|em|strong|b|i|a|td|blockquote)$/.test(into.localName) ? 'span' : 'div';
}

/** Elements that may have a shadow tree: those named here, and all with a name of their own making. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

interface Inner {
  readonly into: tree.Element;
  readonly depth: number;
  readonly read: NodeReader;
}

function childRow(node: Node, name: string, { into, depth, read }: Inner): Row {
  const slotted = name === 'slot' ? read.assigned(node) : [];
  if (slotted.length > 0) return { next: null, slotted, at: 0, into, depth };
  const holder = (HOSTS.test(name) && read.shadowRoot(node)) || node;
  return { next: read.firstChild(holder), slotted: null, at: 0, into, depth };
}

interface Target {
  readonly into: tree.Element;
  readonly state: Copying;
}

/** By their names: a list of attributes would make an object of each. */
function copyAttributes(node: Node, names: readonly string[], { into, state }: Target): void {
  const seen = Math.min(names.length, caps.attributesSeen);
  let kept = 0;
  for (let at = 0; at < seen && kept < caps.attributes; at++) {
    const name = names[at] ?? '';
    if (!KEPT_ATTRIBUTES.has(name) && !(name === 'name' && into.localName === 'meta')) continue;
    const value = state.read.attribute(node, name) ?? '';
    if (value.length > caps.attribute) state.hit.add('attribute');
    else {
      into.setAttribute(name, value);
      kept++;
    }
  }
  if (names.length > caps.attributesSeen) state.hit.add('attributes');
}

function copyJsonLd(node: Node, into: tree.Element, state: Copying): null {
  const { read } = state;
  let data = '';
  for (let child = read.firstChild(node); child && data.length <= caps.jsonLd; child = read.nextSibling(child))
    if (read.nodeType(child) === TEXT) data += read.data(child);
  state.jsonLd += data.length;
  if (state.jsonLd > caps.jsonLd) {
    state.hit.add('json-ld');
    return null;
  }
  const script = new tree.Element('script');
  script.setAttribute('type', 'application/ld+json');
  script.setAttribute('data-json', data);
  into.append(script);
  return null;
}

/** `<base>` itself is not copied: it would bend addresses of the copy. The first one that names an address counts. */
function noteBase(node: Node, { read, html }: Copying): null {
  const href = read.attribute(node, 'href');
  if (href && href.length <= caps.attribute && !html.hasAttribute('data-base')) html.setAttribute('data-base', href);
  return null;
}
