import type { Draft } from './draft';
import { elementAfter, firstElement } from './draft-walk';

const PHRASING = new Set(
  (
    'abbr audio b bdo br button cite code data datalist dfn em embed i img input kbd label mark math meter noscript object ' +
    'output progress q ruby samp script select small span strong sub sup textarea time var wbr'
  ).split(' '),
);
const BLOCKS = new Set('blockquote dl div img ol p pre table ul'.split(' '));

/** True for what may stand in a line of text: texts, inline elements, and links around nothing else. */
export function isPhrasing({ tag, first }: Draft): boolean {
  if (tag === '') return true;
  if (tag !== 'a' && tag !== 'del' && tag !== 'ins') return PHRASING.has(tag);
  for (let child = first; child; child = child.next) if (!isPhrasing(child)) return false;
  return true;
}

/** Whether an element holds a block at any depth. */
export function holdsBlock(draft: Draft): boolean {
  for (let child = firstElement(draft); child; child = elementAfter(child))
    if (BLOCKS.has(child.tag) || holdsBlock(child)) return true;
  return false;
}

/** Whether an element holds one with this tag, and beside it neither another one nor a text that ends in a letter. */
export function isRound(draft: Draft, tag: string): boolean {
  const only = firstElement(draft);
  if (only?.tag !== tag || elementAfter(only)) return false;
  for (let child = draft.first; child; child = child.next) if (child.tag === '' && /\S$/.test(child.text)) return false;
  return true;
}
