import type { Element, Node } from './page-tree';
import type { PageSnapshot } from './snapshot';

/** An article's clean HTML while it is being written. */
export interface Writing {
  /** Nodes of text that are shown. */
  readonly nodes: ReadonlySet<Node>;
  /** Elements round them. */
  readonly holders: ReadonlySet<Element>;
  /** Elements that hold blocks of the article directly: pictures between these are its own. */
  readonly bodies: ReadonlySet<Element>;
  /** Names of elements that links of the article lead to. */
  readonly targets: ReadonlySet<string>;
  readonly snapshot: PageSnapshot;
  readonly out: string[];
  /** UTF-16 units written so far. */
  length: number;
  /** Pictures and embeds written so far. */
  readonly seen: Set<string>;
}

export function write(html: string, writing: Writing): void {
  writing.out.push(html);
  writing.length += html.length;
}

export function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
