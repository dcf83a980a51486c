import type { PagePiece } from '../model';
import type { PageBlocks } from './page-blocks';
import type { Element } from './page-tree';
import { type SignReader, signReader } from './sign-reader';

/** Pieces that are listed: those with most words, where there are more. */
const MOST = 60;
/** Shorter pieces are labels and buttons, words. */
const FEWEST_WORDS = 3;
/** Text of a piece that is shown, UTF-16 units. */
const SHOWN = 160;
/** A piece left out is divided where it holds more than this share of the page's text. */
const LARGE = 0.6;
/** Kept elements of one path with less than this share of the article's text are a piece of their own. */
const ODD = 0.34;

/**
 * What the page consists of, in reading order: containers that were left out as a whole, blocks left out inside the
 * article, and the article's own text, in which what is not built like the rest stands apart.
 */
export function pagePieces(page: PageBlocks, chosen: readonly boolean[]): PagePiece[] {
  const counted = countKept(page, chosen);
  const growing: Growing[] = [];
  const byElement = new Map<Element, Growing>();
  for (const [at, block] of page.blocks.entries()) {
    const isKept = chosen[at] === true;
    const element = isKept ? oddElement(block.element, counted) : outElement(block.element, counted);
    const last = growing.at(-1);
    const open = element ? byElement.get(element) : last && last.isKept === isKept && !last.element ? last : undefined;
    const piece = open ?? { element, isKept, at: [] };
    piece.at.push(at);
    if (open) continue;
    growing.push(piece);
    if (element) byElement.set(element, piece);
  }
  return mostWords(growing.map((piece) => finish(piece, page, counted)));
}

interface Growing {
  /** Null for a run of the article's own text. */
  readonly element: Element | null;
  readonly isKept: boolean;
  readonly at: number[];
}

interface Counted {
  readonly page: PageBlocks;
  readonly signs: SignReader;
  /** Text in each element and on each path that was kept, UTF-16 units. */
  readonly keptIn: ReadonlyMap<Element, number>;
  readonly keptOn: ReadonlyMap<string, number>;
  readonly kept: number;
  /** The innermost element that holds most of the page. */
  readonly bulk: Element | null;
}

function countKept(page: PageBlocks, chosen: readonly boolean[]): Counted {
  const signs = signReader(page.blocks);
  const keptIn = new Map<Element, number>();
  let kept = 0;
  for (const [at, { element, text }] of page.blocks.entries()) {
    if (!chosen[at]) continue;
    kept += text.length;
    for (let up: Element | null = element; up; up = up.parentElement)
      keptIn.set(up, (keptIn.get(up) ?? 0) + text.length);
  }
  const keptOn = new Map<string, number>();
  for (const [element, length] of keptIn) add(keptOn, signs.path(element), length);
  return { page, signs, keptIn, keptOn, kept, bulk: bulkOf(page) };
}

function add(sums: Map<string, number>, key: string, length: number): void {
  sums.set(key, (sums.get(key) ?? 0) + length);
}

function bulkOf({ inElement, total }: PageBlocks): Element | null {
  let bulk: Element | null = null;
  for (const [element, { length }] of inElement)
    if (length > LARGE * total.length && (bulk === null || bulk.contains(element))) bulk = element;
  return bulk;
}

/** The outermost element round a block of which nothing was kept, and which is not most of the page. */
function outElement(block: Element, { page, keptIn, bulk }: Counted): Element {
  if (bulk && !keptIn.has(bulk) && bulk.localName !== 'body' && bulk.contains(block)) return bulk;
  let element = block;
  for (let up = block.parentElement; up && isOut(up); up = up.parentElement) element = up;
  return element;

  function isOut(up: Element): boolean {
    const length = page.inElement.get(up)?.length ?? 0;
    return up.localName !== 'body' && !keptIn.has(up) && length <= LARGE * page.total.length;
  }
}

/** The outermost element round a kept block that was kept whole and is not built like the rest of the text; null for the rest. */
function oddElement(block: Element, { page, signs, keptIn, keptOn, kept }: Counted): Element | null {
  const isOdd = (element: Element) => {
    const length = keptIn.get(element) ?? 0;
    return length === page.inElement.get(element)?.length && (keptOn.get(signs.path(element)) ?? 0) < ODD * kept;
  };
  let element: Element | null = null;
  for (let up: Element | null = block; up && isOdd(up); up = up.parentElement) element = up;
  return element && /^h[1-6]$/.test(element.localName) ? null : element;
}

function finish({ element, isKept, at }: Growing, page: PageBlocks, counted: Counted): PagePiece {
  const texts = at.map((index) => page.blocks[index]?.text ?? '');
  const reasons = new Set(at.map((index) => page.reasons[index] ?? null));
  return {
    sign: element && signOf(element, isKept, counted),
    isKept,
    reason: isKept || reasons.size !== 1 ? null : ([...reasons][0] ?? null),
    text: texts.slice(0, 8).join(' · ').slice(0, SHOWN),
    words: at.reduce((sum, index) => sum + (page.wordCounts[index] ?? 0), 0),
  };
}

/** Longest sign, UTF-16 units. */
const SIGN = 400;

/** Elements that any text may have: what is true of one of them is not true of all. */
const OF_TEXT = /^(?:p|ul|ol|li|dl|blockquote|pre|table|figure|h[1-6])\b/;

/** A path alone where it names nothing that is, or elsewhere may be, judged otherwise. */
function signOf(element: Element, isKept: boolean, { signs, keptOn }: Counted): string | null {
  const path = signs.path(element);
  const isApart = isKept ? !path.includes('<') && !OF_TEXT.test(path) : !keptOn.has(path);
  const sign = isApart ? path : signs.signWithWords(element);
  return sign.length <= SIGN ? sign : null;
}

function mostWords(pieces: readonly PagePiece[]): PagePiece[] {
  const worth = pieces.filter(({ words }) => words >= FEWEST_WORDS);
  const least = worth.map(({ words }) => words).toSorted((a, b) => b - a)[MOST - 1] ?? 0;
  return worth.filter(({ words }) => words >= least).slice(0, MOST);
}
