import type { InsertReason } from '../model';
import type { Block } from './block';
import { STAMP } from './blocks';
import { type Frame, frameFinder } from './frames';
import { insertJudge, type Weights } from './insert-judge';

/** The blocks of a page with what was counted over all of them, made once for the features of each. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  /** Whether Readability took the block for the article's. */
  readonly isMain: readonly boolean[];
  readonly reasons: readonly (InsertReason | null)[];
  /** Lines of a cue and a link, bars, ads: no score brings them back. */
  readonly isSureInsert: readonly boolean[];
  readonly frames: readonly ReadonlySet<Frame>[];
  readonly wordCounts: readonly number[];
  /** Blocks of the article before and after, in blocks; FAR where there is none. */
  readonly sinceMain: readonly number[];
  readonly untilMain: readonly number[];
  readonly firstMain: number;
  readonly lastMain: number;
  readonly isRepeated: readonly boolean[];
  readonly signatures: readonly string[];
  readonly inSignature: ReadonlyMap<string, Tally>;
  readonly inElement: ReadonlyMap<Element, Tally>;
  readonly total: Tally;
  readonly headline: string;
  readonly description: string;
  /** The article's words as JSON-LD has them, without white space; '' where it has none. */
  readonly articleBody: string;
  /** The nearest heading above, an index; -1 where there is none. */
  readonly under: readonly number[];
}

/** Text of some blocks, UTF-16 units. */
export interface Tally {
  blocks: number;
  length: number;
  linked: number;
  main: number;
  mainBlocks: number;
}

export const FAR = 50;

/** Words that name these reasons are enough. */
const SURE: ReadonlySet<InsertReason> = new Set(['related', 'source-line', 'ad', 'share', 'cookie'] as const);

export interface PageWords {
  readonly headline: string;
  readonly description: string | null;
  readonly articleBody: string | null;
}

/** Count the blocks of a page. `main` are the stamps of the elements that Readability kept. */
export function pageBlocks(blocks: readonly Block[], main: ReadonlySet<string>, words: PageWords): PageBlocks {
  const isMain = blocks.map(({ element }) => main.has(element.getAttribute(STAMP) ?? ''));
  const inElement = new Map<Element, Tally>();
  const inSignature = new Map<string, Tally>();
  const total = newTally();
  const signatures = blocks.map(signatureOf);
  for (const [at, block] of blocks.entries()) {
    const taken = isMain[at] === true;
    addTo(total, block, taken);
    addTo(tallyOf(inSignature, signatures[at] ?? ''), block, taken);
    for (let element: Element | null = block.element; element; element = element.parentElement)
      addTo(tallyOf(inElement, element), block, taken);
  }
  const weights: Weights = { total: total.main, of: (element) => inElement.get(element)?.main ?? 0 };
  const signs = blocks.map(insertJudge(weights));
  const frames = frameFinder();
  return {
    blocks,
    isMain,
    reasons: signs.map((sign) => sign?.reason ?? null),
    isSureInsert: signs.map((sign) => sign?.by === 'words' && SURE.has(sign.reason)),
    frames: blocks.map(({ element }) => frames(element)),
    wordCounts: blocks.map(({ text }) => countWords(text)),
    sinceMain: distances(isMain),
    untilMain: distances(isMain.toReversed()).toReversed(),
    firstMain: isMain.indexOf(true),
    lastMain: isMain.lastIndexOf(true),
    isRepeated: repeats(blocks, isMain),
    signatures,
    inSignature,
    inElement,
    total,
    headline: words.headline,
    description: words.description ?? '',
    articleBody: bare(words.articleBody ?? ''),
    under: headingsAbove(blocks),
  };
}

function newTally(): Tally {
  return { blocks: 0, length: 0, linked: 0, main: 0, mainBlocks: 0 };
}

function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = newTally();
  tallies.set(key, tally);
  return tally;
}

function addTo(tally: Tally, { text, linked }: Block, taken: boolean): void {
  tally.blocks++;
  tally.length += text.length;
  tally.linked += linked;
  if (!taken) return;
  tally.main += text.length;
  tally.mainBlocks++;
}

/** Blocks of one shape: tag and class of the element and its parent. */
function signatureOf({ element }: Block): string {
  const parent = element.parentElement;
  return [element.localName, element.getAttribute('class'), parent?.localName, parent?.getAttribute('class')].join('|');
}

const WORD = /[\p{L}\p{N}]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** Letters of a word in scripts without spaces, about. */
const CJK_WORD = 2;

function countWords(text: string): number {
  const words = text.match(WORD)?.length ?? 0;
  return words + Math.round((text.match(CJK)?.length ?? 0) / CJK_WORD);
}

function distances(isMain: readonly boolean[]): number[] {
  let since = FAR;
  return isMain.map((taken) => {
    const distance = since;
    since = taken ? 1 : Math.min(FAR, since + 1);
    return distance;
  });
}

/** Blocks whose text stands elsewhere too; of two, the one in the article is no repetition. */
function repeats(blocks: readonly Block[], isMain: readonly boolean[]): boolean[] {
  const first = new Map<string, number>();
  for (const [at, { text }] of blocks.entries()) {
    const known = first.get(text);
    if (known === undefined || (isMain[at] && !isMain[known])) first.set(text, at);
  }
  return blocks.map(({ text }, at) => first.get(text) !== at);
}

function headingsAbove(blocks: readonly Block[]): number[] {
  let above = -1;
  return blocks.map(({ element }, at) => {
    const found = above;
    if (/^h[1-6]$/.test(element.localName)) above = at;
    return found;
  });
}

/** Letters and digits alone: JSON-LD and the page differ in spaces and quotes. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
