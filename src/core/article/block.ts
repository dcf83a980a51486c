import type { Element, Node } from './page-tree';
/** One run of text between two block boundaries: the unit that is kept, or left out with a reason. */
export interface Block {
  /** Place in reading order, over the whole page. */
  readonly index: number;
  /** The innermost block element the run stands in. */
  readonly element: Element;
  /** Its local name. */
  readonly tag: string;
  /** The run's own nodes, children of `element` or deeper inline ones, in order. */
  readonly nodes: readonly Node[];
  /** White space collapsed, a newline for each `<br>`; as it stands in `<pre>`. Never ''. */
  readonly text: string;
  /** UTF-16 units of `text` inside links. */
  readonly linked: number;
  readonly links: readonly BlockLink[];
}

export interface BlockLink {
  readonly element: Element;
  readonly href: string;
  readonly text: string;
  /** Where the link starts, an offset into the block's text. */
  readonly start: number;
}
