import type { Block } from './block';
import type { Element } from './page-tree';
import { pathMaker } from './path-maker';

/** The signs of the elements that hold the page's blocks: how a piece of it is named, and found again. */
export interface SignReader {
  /** Tags and names of an element and those round it. */
  readonly path: (element: Element) => string;
  /** A sign of an element whose path others share: its first words tell it apart. */
  readonly signWithWords: (element: Element) => string;
  /** Both signs of an element. */
  readonly signs: (element: Element) => readonly string[];
}

/** First words of a piece that its sign may hold, UTF-16 units. */
const WORDS_LENGTH = 60;

export function signReader(blocks: readonly Block[]): SignReader {
  const path = pathMaker();
  const first = new Map<Element, Block>();
  for (const block of blocks)
    for (let at: Element | null = block.element; at && !first.has(at); at = at.parentElement) first.set(at, block);
  const signWithWords = (element: Element) =>
    `${path(element)}\n${first.get(element)?.text.slice(0, WORDS_LENGTH).trim() ?? ''}`;
  return { path, signWithWords, signs: (element) => [path(element), signWithWords(element)] };
}
