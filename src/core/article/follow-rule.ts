import type { PieceRule } from '../model';
import type { PageBlocks } from './page-blocks';
import type { Element } from './page-tree';
import { signReader } from './sign-reader';

/** Which blocks are the article's by the reader's rule, or null where nothing on this page is named in it. */
export function followRule(
  page: PageBlocks,
  chosen: readonly boolean[],
  { keep, drop }: PieceRule,
  only: Element | null,
): readonly boolean[] | null {
  const wish = wishes(page, new Set(keep), new Set(drop));
  let isFollowed = only !== null;
  const next = page.blocks.map((block, at) => {
    const wished = wish(block.element);
    if (wished) {
      isFollowed = true;
      // What is sure to be an insert comes back only by its own sign, not by that of what stands round it.
      return wished.isKept && (wished.element === block.element || !isSureInsert(page, at));
    }
    if (!only) return chosen[at] === true;
    return only.contains(block.element) && (chosen[at] === true || page.reasons[at] === null);
  });
  return isFollowed ? next : null;
}

interface Wish {
  readonly isKept: boolean;
  readonly element: Element;
}

/** A finder of what was wished of an element: the sign nearest to it counts. Each element is judged once. */
function wishes({ blocks }: PageBlocks, keep: ReadonlySet<string>, drop: ReadonlySet<string>) {
  const { signs } = signReader(blocks);
  const known = new Map<Element, Wish | null>();
  const find = (element: Element): Wish | null => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const own = signs(element);
    const isKept = own.some((sign) => keep.has(sign));
    const isNamed = isKept || own.some((sign) => drop.has(sign));
    const { parentElement } = element;
    const found = isNamed ? { isKept, element } : parentElement && find(parentElement);
    known.set(element, found);
    return found;
  };
  return keep.size + drop.size > 0 ? find : () => null;
}

function isSureInsert(page: PageBlocks, at: number): boolean {
  return page.isSureInsert[at] === true || page.reasons[at] === 'caption';
}
