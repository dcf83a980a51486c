import type { Element } from './page-tree';

/** Classes and ids that speak for an article, and for what stands beside it. */
const GOOD = /(?:^|[\s_-])(?:article|entry|post|story|body|content|main|text|richtext|rte|prose|copy)(?:[\s_-]|$)/i;
const SIDE = /side-?bar|widget|foot|header|banner|card|teaser|grid|carousel|slider|modal|popup|overlay|hidden|sticky/i;

/** Bits of what a name may be. */
export const GOOD_NAME = 1;
export const SIDE_NAME = 2;

/** Levels whose names count for a block, and names of one element that are looked at, UTF-16 units. */
const LEVELS = 3;
const NAMES_SEEN = 300;

/** A finder of what the names of an element and of the two round it say. It judges each row of names once. */
export function namesNear(): (element: Element) => number {
  const known = new Map<string, number>();
  const own = (element: Element): number => {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, NAMES_SEEN);
    const found = known.get(names) ?? (GOOD.test(names) ? GOOD_NAME : 0) | (SIDE.test(names) ? SIDE_NAME : 0);
    known.set(names, found);
    return found;
  };
  return (element) => {
    let [found, near]: [number, Element | null] = [0, element];
    for (let level = 0; near && level < LEVELS; level++, near = near.parentElement) found |= own(near);
    return found;
  };
}
