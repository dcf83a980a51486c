import type { Element, Node } from './page-tree';

/**
 * A node of the copy that Readability cuts up: as much of the DOM as it asks for. It reads lengths of texts far more often
 * than it moves anything, so each node knows its own until something inside it changes.
 */
export class Draft {
  readonly nodeType: number;
  tagName: string | undefined;
  readonly data: string;
  parentNode: Draft | null = null;
  firstChild: Draft | null = null;
  lastChild: Draft | null = null;
  previousSibling: Draft | null = null;
  nextSibling: Draft | null = null;
  /** Readability's own notes. */
  readability: object | undefined = undefined;
  _readabilityDataTable: boolean | undefined = undefined;
  /** Names and values in turn; those of the snapshot's element until they change. */
  private pairs: readonly string[];
  private isMeasured = false;
  private length = 0;
  private commaCount = 0;
  private startsWithSpace = false;
  private endsWithSpace = false;

  constructor(nodeType: number, tagName: string | undefined, data: string, pairs: readonly string[]) {
    this.nodeType = nodeType;
    this.tagName = tagName;
    this.data = data;
    this.pairs = pairs;
  }

  get nodeName(): string | undefined {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    const { pairs } = this;
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === name) return pairs[at + 1] ?? '';
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const at = this.pairs.findIndex((pair, place) => place % 2 === 0 && pair === name);
    this.pairs = at < 0 ? [...this.pairs, name, value] : this.pairs.with(at + 1, value);
  }

  get attributes(): Attribute[] {
    const { pairs } = this;
    return Array.from({ length: pairs.length / 2 }, (_, at) => attribute(pairs[2 * at] ?? '', pairs[2 * at + 1] ?? ''));
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get firstElementChild(): Draft | null {
    let at = this.firstChild;
    while (at && at.nodeType !== ELEMENT) at = at.nextSibling;
    return at;
  }

  get nextElementSibling(): Draft | null {
    let at = this.nextSibling;
    while (at && at.nodeType !== ELEMENT) at = at.nextSibling;
    return at;
  }

  get childNodes(): Draft[] {
    const nodes: Draft[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): Draft[] {
    const elements: Draft[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
    return elements;
  }

  getElementsByTagName(name: string): Draft[] {
    return this.elementsOf(name === '*' ? null : [name.toUpperCase()]);
  }

  /** The elements inside that have one of these tags, upper case; all of them for null. */
  elementsOf(tags: readonly string[] | null): Draft[] {
    const found: Draft[] = [];
    addElements(this, tags, found);
    return found;
  }

  get textContent(): string {
    if (this.nodeType === TEXT) return this.data;
    let text = '';
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    return text;
  }

  /** UTF-16 units of its text, trimmed, each run of white space as one. */
  get textLength(): number {
    if (!this.isMeasured) this.measure();
    return this.length;
  }

  /** Share of its text in links; one to a place on the same page counts for less. */
  get linkDensity(): number {
    const { textLength } = this;
    if (textLength === 0) return 0;
    let linked = 0;
    for (const link of this.elementsOf(LINKS))
      linked += link.textLength * (/^#./.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
    return linked / textLength;
  }

  /** Commas in its text. */
  get commas(): number {
    if (!this.isMeasured) this.measure();
    return this.commaCount;
  }

  appendChild(child: Draft): Draft {
    child.remove();
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    this.forget();
    return child;
  }

  replaceChild(next: Draft, child: Draft): Draft {
    next.remove();
    const { previousSibling, nextSibling } = child;
    next.parentNode = this;
    next.previousSibling = previousSibling;
    next.nextSibling = nextSibling;
    if (previousSibling) previousSibling.nextSibling = next;
    else this.firstChild = next;
    if (nextSibling) nextSibling.previousSibling = next;
    else this.lastChild = next;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    this.forget();
    return child;
  }

  removeChild(child: Draft): Draft {
    child.remove();
    return child;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
    parentNode.forget();
  }

  /** What was measured holds until here: where a node is not measured, none round it is. */
  private forget(): void {
    for (let at: Draft | null = this; at?.isMeasured; at = at.parentNode) at.isMeasured = false;
  }

  private measure(): void {
    this.isMeasured = true;
    this.length = 0;
    this.commaCount = 0;
    if (this.nodeType === TEXT) this.measureText(this.data);
    else this.measureChildren();
  }

  private measureText(data: string): void {
    const text = data.trim();
    this.length = text.replace(/\s{2,}/g, ' ').length;
    this.startsWithSpace = /^\s/.test(data);
    this.endsWithSpace = /\s$/.test(data);
    for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) this.commaCount++;
  }

  private measureChildren(): void {
    let isSpace = false;
    for (let child = this.firstChild; child; child = child.nextSibling) {
      const { textLength } = child;
      this.commaCount += child.commaCount;
      isSpace ||= child.startsWithSpace;
      if (textLength === 0) continue;
      if (this.length === 0) this.startsWithSpace = isSpace;
      else if (isSpace) this.length++;
      this.length += textLength;
      isSpace = child.endsWithSpace;
    }
    this.endsWithSpace = isSpace;
    if (this.length === 0) this.startsWithSpace = isSpace;
  }
}

const ELEMENT = 1;
const TEXT = 3;
const NONE: readonly string[] = [];
const LINKS = ['A'];

/** A copy of a node and of all inside it. */
export function draftOf(node: Node): Draft {
  if (node.nodeType === TEXT) return new Draft(TEXT, undefined, node.textContent, NONE);
  const { localName, attributes, firstChild } = node as Element;
  const draft = new Draft(ELEMENT, localName.toUpperCase(), '', attributes);
  for (let child = firstChild; child; child = child.nextSibling) draft.appendChild(draftOf(child));
  return draft;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly cloneNode: () => Attribute;
}

function attribute(name: string, value: string): Attribute {
  const own: Attribute = { name, value, cloneNode: () => own };
  return own;
}

function addElements(draft: Draft, tags: readonly string[] | null, found: Draft[]): void {
  for (let child = draft.firstElementChild; child; child = child.nextElementSibling) {
    if (tags === null || tags.includes(child.tagName ?? '')) found.push(child);
    addElements(child, tags, found);
  }
}
