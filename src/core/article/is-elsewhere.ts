import type { Element } from './page-tree';

/** Containers of other articles, of comments and of the page's frame. */
const CONTAINERS =
  'aside, footer, nav, [class*="related"], [class*="recommend"], [class*="comment"], [class*="sidebar"], [class*="popular"], [class*="widget"]';

/** True where an element belongs to other articles or to the frame. One that holds the headline is the frame of ours. */
export function isElsewhere(element: Element): boolean {
  const container = element.closest(CONTAINERS);
  return (
    container !== null &&
    container.localName !== 'body' &&
    container.localName !== 'html' &&
    !container.querySelector('h1')
  );
}
