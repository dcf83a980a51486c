import type { Block } from './block';
import type { Element } from './page-tree';
import { signReader } from './sign-reader';

/** The element with this sign that holds most text, or null where none has it. */
export function solePiece(blocks: readonly Block[], sign: string): Element | null {
  const { signs } = signReader(blocks);
  const lengths = new Map<Element, number>();
  const isNamed = new Map<Element, boolean>();
  for (const { element, text } of blocks)
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (!isNamed.has(at)) isNamed.set(at, signs(at).includes(sign));
      if (isNamed.get(at)) lengths.set(at, (lengths.get(at) ?? 0) + text.length);
    }
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
