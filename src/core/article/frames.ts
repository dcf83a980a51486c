import type { Element } from './page-tree';
/** What kinds of container an element stands in. */
export type Frame = 'list' | 'table' | 'figure' | 'article' | 'main' | 'aside' | 'header' | 'footer' | 'articleBody';

const BY_TAG: Readonly<Record<string, Frame>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  figure: 'figure',
  article: 'article',
  main: 'main',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
};
const BY_ROLE: Readonly<Record<string, Frame>> = { main: 'main', complementary: 'aside', contentinfo: 'footer' };

/** A finder of the containers of elements; it judges each element once. */
export function frameFinder(): (element: Element) => ReadonlySet<Frame> {
  const known = new Map<Element, ReadonlySet<Frame>>();
  const find = (element: Element): ReadonlySet<Frame> => {
    const earlier = known.get(element);
    if (earlier) return earlier;
    const outer = element.parentElement ? find(element.parentElement) : NONE;
    const own = ownFrames(element).filter((frame) => !outer.has(frame));
    const found = own.length > 0 ? new Set([...outer, ...own]) : outer;
    known.set(element, found);
    return found;
  };
  return find;
}

const NONE: ReadonlySet<Frame> = new Set();

function ownFrames(element: Element): Frame[] {
  const isBody = element.getAttribute('itemprop')?.includes('articleBody') === true;
  return [
    BY_TAG[element.localName],
    BY_ROLE[element.getAttribute('role') ?? ''],
    isBody ? ('articleBody' as const) : undefined,
  ].flatMap((frame) => frame ?? []);
}
