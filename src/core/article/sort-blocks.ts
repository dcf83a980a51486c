import type { Insert, InsertReason, PieceRule } from '../model';
import type { Block } from './block';
import { blockChances } from './block-chances';
import model from './blocks-model.json';
import { caps } from './caps';
import { chooseBlocks } from './choose-blocks';
import { followRule } from './follow-rule';
import { noteBlocks } from './note-blocks';
import type { PageBlocks } from './page-blocks';
import type { Element } from './page-tree';

/** The blocks of a page, told apart. */
export interface SortedBlocks {
  /** The author's text, in reading order. */
  readonly kept: readonly Block[];
  /** Blocks of the article that are shown but not counted: captions, credits, notes, code and tables that are no prose. */
  readonly shown: readonly Block[];
  /** Blocks inside the article that are left out, or only shown, with the reason. */
  readonly inserts: readonly Insert[];
  /** True where the text is longer than an article may be. */
  readonly isCut: boolean;
  /** Of each block of the page whether it is the author's. */
  readonly chosen: readonly boolean[];
  /** True where a rule of the reader's had a say. */
  readonly isByRule: boolean;
}

/** What the reader decided for this site: the rule, and the element on this page that it takes for the whole article. */
export interface Decided {
  readonly rule: PieceRule;
  readonly only: Element | null;
}

/** Text of an insert that is reported, UTF-16 units, and inserts of one page. */
const INSERT_LENGTH = 500;
const MOST_INSERTS = 300;

/** What the author put between paragraphs is shown even where it is no text to count. */
const FIGURES = 'pre, table, dl';

const chancesOf = blockChances(model);

const NONE: ReadonlyMap<Element, InsertReason> = new Map();

/** Tell the author's text from all that stands round it and was put into it; `others` are parts that are somebody else's, and why. */
export function sortBlocks(page: PageBlocks, decided: Decided | null = null, others = NONE): SortedBlocks {
  const otherReasons = page.blocks.map(({ element }) => (others.size > 0 ? reasonIn(element, others) : null));
  const own = chooseBlocks(page, chancesOf(page)).map((taken, at) => taken && otherReasons[at] === null);
  const ruled = decided && followRule(page, own, decided.rule, decided.only);
  const chosen = ruled ?? own;
  const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
  const kept = page.blocks.filter((_, at) => chosen[at]);
  const whole = withinCap(kept);
  const notes = noteBlocks(page, chosen);
  const left = page.blocks.flatMap((block, at) => {
    const isInside = page.isMain[at] === true || (at > first && at < last);
    return chosen[at] || !isInside ? [] : [{ at, block, reason: otherReasons[at] ?? reasonOf(page, at) }];
  });
  const isFigure = (at: number) => page.isMain[at] === true && at > first && at < last;
  const besides = left.filter(
    ({ at, block, reason }) =>
      reason === 'caption' ||
      reason === 'credit' ||
      (reason === 'other' && isFigure(at) && block.element.closest(FIGURES) !== null),
  );
  return {
    kept: whole,
    shown: [...besides.map(({ block }) => block), ...notes],
    inserts: left
      .slice(0, MOST_INSERTS)
      .map(({ block, reason }) => ({ reason, text: block.text.slice(0, INSERT_LENGTH) })),
    isCut: whole.length < kept.length,
    chosen,
    isByRule: ruled !== null,
  };
}

function reasonIn(element: Element, others: ReadonlyMap<Element, InsertReason>): InsertReason | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const reason = others.get(at);
    if (reason) return reason;
  }
  return null;
}

function withinCap(kept: readonly Block[]): readonly Block[] {
  let length = 0;
  const end = kept.findIndex(({ text }) => {
    length += text.length;
    return length > caps.article;
  });
  return end < 0 ? kept : kept.slice(0, end);
}

function reasonOf(page: PageBlocks, at: number): InsertReason {
  const isAgain = page.isRepeated[at] === true || page.blocks[at]?.text === page.headline;
  return page.reasons[at] ?? (isAgain ? 'duplicate' : 'other');
}
