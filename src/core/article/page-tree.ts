import { type Selector, selectorOf } from './selector';

/**
 * The snapshot's own nodes, named as in the DOM and working as it does, as far as they go. They are values of this script:
 * one is read in a tenth of the time that a browser's node takes, and nothing in them can load, run or be clobbered.
 */
export type Node = Element | Text;

export class Text {
  readonly nodeType: number = 3;
  readonly data: string;
  parentElement: Element | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  constructor(data: string) {
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }
}

export class Element {
  readonly nodeType: number = 1;
  readonly localName: string;
  parentElement: Element | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  /** The element after this one in reading order; the place of this one among all, and of the last one inside it. */
  following: Element | null = null;
  order = 0;
  lastOrder = 0;
  /** Elements round this one. */
  depth = 0;
  /** Names and values in turn. */
  readonly attributes: string[] = [];

  constructor(localName: string) {
    this.localName = localName;
  }

  append(node: Node): void {
    node.parentElement = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
  }

  getAttribute(name: string): string | null {
    const { attributes } = this;
    for (let at = 0; at < attributes.length; at += 2) if (attributes[at] === name) return attributes[at + 1] ?? '';
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const { attributes } = this;
    for (let at = 0; at < attributes.length; at += 2)
      if (attributes[at] === name) {
        attributes[at + 1] = value;
        return;
      }
    attributes.push(name, value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get textContent(): string {
    let text = '';
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    return text;
  }

  get children(): Element[] {
    const found: Element[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) found.push(child);
    return found;
  }

  get firstElementChild(): Element | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): Element | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): Element | null {
    let at = this.previousSibling;
    while (at && at.nodeType !== 1) at = at.previousSibling;
    return at as Element | null;
  }

  contains(other: Element | null): boolean {
    return other !== null && other.order >= this.order && other.order <= this.lastOrder;
  }

  closest(selector: string): Element | null {
    const fits = selectorOf(selector);
    for (let at: Element | null = this; at; at = at.parentElement) if (fits(at)) return at;
    return null;
  }

  querySelector(selector: string): Element | null {
    return firstFrom(this.following, this.lastOrder, selectorOf(selector));
  }

  querySelectorAll(selector: string): Element[] {
    return allFrom(this.following, this.lastOrder, selectorOf(selector));
  }
}

/** A page with its head and body, numbered: nothing is appended to it any more. */
export class Document {
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;

  constructor(documentElement: Element, head: Element, body: Element) {
    this.documentElement = documentElement;
    this.head = head;
    this.body = body;
    number(documentElement, 0, { last: null, count: 0 });
  }

  querySelector(selector: string): Element | null {
    return firstFrom(this.documentElement, this.documentElement.lastOrder, selectorOf(selector));
  }

  querySelectorAll(selector: string): Element[] {
    return allFrom(this.documentElement, this.documentElement.lastOrder, selectorOf(selector));
  }
}

interface Numbering {
  last: Element | null;
  count: number;
}

function number(element: Element, depth: number, numbering: Numbering): void {
  element.depth = depth;
  element.order = numbering.count++;
  if (numbering.last) numbering.last.following = element;
  numbering.last = element;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) number(child as Element, depth + 1, numbering);
  element.lastOrder = numbering.count - 1;
}

function elementFrom(node: Node | null): Element | null {
  let at = node;
  while (at && at.nodeType !== 1) at = at.nextSibling;
  return at as Element | null;
}

function firstFrom(start: Element | null, lastOrder: number, fits: Selector): Element | null {
  for (let at = start; at && at.order <= lastOrder; at = at.following) if (fits(at)) return at;
  return null;
}

function allFrom(start: Element | null, lastOrder: number, fits: Selector): Element[] {
  const found: Element[] = [];
  for (let at = start; at && at.order <= lastOrder; at = at.following) if (fits(at)) found.push(at);
  return found;
}
