import type { Draft } from './draft';

/** The first element inside a node. */
export function firstElement(draft: Draft): Draft | null {
  return elementFrom(draft.first);
}

/** The element that stands beside a node, after it. */
export function elementAfter(draft: Draft): Draft | null {
  return elementFrom(draft.next);
}

function elementFrom(draft: Draft | null): Draft | null {
  let at = draft;
  while (at && at.tag === '') at = at.next;
  return at;
}

/** The elements that stand directly in a node. */
export function childElements(draft: Draft): Draft[] {
  const found: Draft[] = [];
  for (let child = firstElement(draft); child; child = elementAfter(child)) found.push(child);
  return found;
}

/** The element after a node in reading order: the first one inside it, or else after it. */
export function following(draft: Draft): Draft | null {
  return firstElement(draft) ?? followingOutside(draft);
}

/** The element after a node and all inside it, in reading order. */
export function followingOutside(draft: Draft): Draft | null {
  for (let at: Draft | null = draft; at; at = at.parent) {
    const after = elementAfter(at);
    if (after) return after;
  }
  return null;
}

/** The elements inside a node that have one of these tags, in reading order; all of them without tags. */
export function elementsIn(draft: Draft, ...tags: readonly string[]): Draft[] {
  const found: Draft[] = [];
  addElements(draft, tags, found);
  return found;
}

function addElements(draft: Draft, tags: readonly string[], found: Draft[]): void {
  for (let child = draft.first; child; child = child.next) {
    if (child.tag === '') continue;
    if (tags.length === 0 || tags.includes(child.tag)) found.push(child);
    if (child.first) addElements(child, tags, found);
  }
}

/** Levels up that are looked at. */
const LEVELS = 4;

/** Whether a node stands in an element with this tag, a few levels up at most. */
export function isInside(draft: Draft, tag: string): boolean {
  let at = draft.parent;
  for (let level = 0; at && level < LEVELS; level++, at = at.parent) if (at.tag === tag) return true;
  return false;
}
