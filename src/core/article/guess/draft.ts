import { STAMP } from '../blocks';
import type { Element, Node } from '../page-tree';

/**
 * A node of the copy of a page that is cut up to find the article. What was counted in it is kept until something in it
 * changes: lengths of texts are asked far more often than anything moves.
 */
export interface Draft {
  /** Lower case; '' for a text. It changes where a box turns out to be a paragraph. */
  tag: string;
  readonly text: string;
  /** What it is a copy of; null for a box made here. */
  readonly source: Element | null;
  stamp: string | null;
  parent: Draft | null;
  first: Draft | null;
  last: Draft | null;
  before: Draft | null;
  next: Draft | null;
  /** Null until the element is a candidate. */
  score: number | null;
  isDataTable: boolean;
  counts: Counts | null;
}

/** What is in the text of a node. */
export interface Counts {
  /** UTF-16 units, without white space round it and with each run of it as one. */
  length: number;
  isSpaceFirst: boolean;
  isSpaceLast: boolean;
  /** Latin commas, and those of all scripts. */
  latinCommas: number;
  commas: number;
  /** Units in links to other pages, and to places on the same one. */
  linked: number;
  linkedHere: number;
}

/** A node that stands nowhere yet. */
export function newDraft(tag: string, text = '', source: Element | null = null): Draft {
  return {
    tag,
    text,
    source,
    stamp: source?.getAttribute(STAMP) ?? null,
    parent: null,
    first: null,
    last: null,
    before: null,
    next: null,
    score: null,
    isDataTable: false,
    counts: null,
  };
}

/** A copy of an element with all inside it. A snapshot is at most `caps.depth` deep, so recursion is safe. */
export function draftOf(element: Element): Draft {
  const draft = newDraft(element.localName, '', element);
  for (let child: Node | null = element.firstChild; child; child = child.nextSibling)
    append(draft, child.nodeType === TEXT ? newDraft('', child.textContent) : draftOf(child as Element));
  return draft;
}

const TEXT = 3;

/** Put a node last into another, wherever it stood. */
export function append(parent: Draft, child: Draft): void {
  detach(child);
  child.parent = parent;
  child.before = parent.last;
  if (parent.last) parent.last.next = child;
  else parent.first = child;
  parent.last = child;
  forgetCounts(parent);
}

/** Take a node out of what it stands in. */
export function detach(draft: Draft): void {
  const { parent, before, next } = draft;
  if (!parent) return;
  if (before) before.next = next;
  else parent.first = next;
  if (next) next.before = before;
  else parent.last = before;
  draft.parent = null;
  draft.before = null;
  draft.next = null;
  forgetCounts(parent);
}

/** Put a node in the place of another one. */
export function replace(draft: Draft, by: Draft): void {
  detach(by);
  const { parent, before, next } = draft;
  if (!parent) return;
  detach(draft);
  by.parent = parent;
  by.before = before;
  by.next = next;
  if (before) before.next = by;
  else parent.first = by;
  if (next) next.before = by;
  else parent.last = by;
}

/** Where a node is not counted, none round it is. */
function forgetCounts(draft: Draft): void {
  for (let at: Draft | null = draft; at?.counts; at = at.parent) at.counts = null;
}
