import type { Insert } from '../model';
import type { Block } from './block';
import { STAMP } from './blocks';
import { caps } from './caps';
import { insertReason, type Weights } from './insert-reason';

/** The blocks of a page, told apart. */
export interface SortedBlocks {
  /** The author's text, in reading order. */
  readonly kept: readonly Block[];
  /** Blocks inside the article that are shown but not counted: captions and credits. */
  readonly shown: readonly Block[];
  /** Blocks inside the article that are left out, or only shown, with the reason. */
  readonly inserts: readonly Insert[];
  /** True where the text is longer than an article may be. */
  readonly isCut: boolean;
}

/** Tell the author's text from what was put into it. `main` are the stamps of the elements of the article. */
export function sortBlocks(blocks: readonly Block[], main: ReadonlySet<string>, headline: string): SortedBlocks {
  const inside = blocks.filter((block) => main.has(block.element.getAttribute(STAMP) ?? ''));
  const weights = weigh(inside);
  const kept: Block[] = [];
  const shown: Block[] = [];
  const inserts: Insert[] = [];
  let length = 0;
  for (const block of inside) {
    length += block.text.length;
    if (length > caps.article) break;
    const reason = isHeadline(block, headline) ? 'duplicate' : insertReason(block, weights);
    if (reason === null) kept.push(block);
    else inserts.push({ reason, text: block.text.slice(0, INSERT_LENGTH) });
    if (reason === 'caption' || reason === 'credit') shown.push(block);
  }
  return { kept, shown, inserts, isCut: length > caps.article };
}

/** Text of an insert that is reported, UTF-16 units. */
const INSERT_LENGTH = 500;

function weigh(blocks: readonly Block[]): Weights {
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of blocks) {
    total += text.length;
    for (let at: Element | null = element; at; at = at.parentElement)
      lengths.set(at, (lengths.get(at) ?? 0) + text.length);
  }
  return { total, of: (element) => lengths.get(element) ?? 0 };
}

function isHeadline({ element, text }: Block, headline: string): boolean {
  return /^h[1-3]$/.test(element.localName) && headline !== '' && text.trim() === headline.trim();
}
