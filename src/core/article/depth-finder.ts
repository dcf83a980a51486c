import type { Element } from './page-tree';
/** A finder of the number of elements round an element. It asks each one once; a snapshot is at most `caps.depth` deep. */
export function depthFinder(): (element: Element) => number {
  const known = new Map<Element, number>();
  const find = (element: Element): number => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const found = element.parentElement ? find(element.parentElement) + 1 : 0;
    known.set(element, found);
    return found;
  };
  return find;
}
