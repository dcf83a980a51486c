import type { InsertReason } from '../model';
import { bareText } from './bare-text';
import type { Block } from './block';
import { STAMP } from './blocks';
import { countWords } from './count-words';
import { FAR } from './far';
import { type Frame, frameFinder } from './frames';
import { insertJudge, type Weights } from './insert-judge';
import { namesNear } from './names-near';
import { type PageContext, pageContext } from './page-context';
import type { Element } from './page-tree';
import type { PageWords } from './page-words';
import { addTo, mergeInto, newTally, type Tally } from './tally';

/** The blocks of a page with what was counted over all of them, made once for the features of each. */
export interface PageBlocks extends PageContext {
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
  /** Whether the block may be the author's at all: anything near prose, or near what Readability took. */
  readonly isCandidate: readonly boolean[];
  readonly firstMain: number;
  readonly lastMain: number;
  readonly isRepeated: readonly boolean[];
  readonly signatures: readonly string[];
  readonly inSignature: ReadonlyMap<string, Tally>;
  readonly inElement: ReadonlyMap<Element, Tally>;
  /** What the frame so many levels above a block holds. */
  readonly tallies: (at: number, levels: number) => Tally;
  /** What the names of the nearest containers say, in bits. */
  readonly names: readonly number[];
  readonly total: Tally;
  readonly headline: string;
  readonly description: string;
  /** The article's words as JSON-LD has them, without white space; '' where it has none. */
  readonly articleBody: string;
  /** The nearest heading above, an index; -1 where there is none. */
  readonly under: readonly number[];
}

/** Blocks between one of the article, or one of prose, and another one that may still be the article's. */
const NEAR_MAIN = 12;
const NEAR_PROSE = 4;

/** Words that name these reasons are enough. */
const SURE: ReadonlySet<InsertReason> = new Set(['related', 'source-line', 'ad', 'share', 'cookie'] as const);

/** Count the blocks of a page. `main` are the stamps of the elements that Readability kept. */
export function pageBlocks(blocks: readonly Block[], main: ReadonlySet<string>, words: PageWords): PageBlocks {
  const isMain = blocks.map(({ element }) => main.has(element.getAttribute(STAMP) ?? ''));
  const signatures = blocks.map(signatureOf);
  const wordCounts = blocks.map(({ text }) => countWords(text));
  const isProse = blocks.map((block, at) => isSentences(block, wordCounts[at] ?? 0));
  const { inElement, inSignature, total } = tallies({ blocks, isMain, isProse, signatures });
  const weights: Weights = { total: total.main, of: (element) => inElement.get(element)?.main ?? 0 };
  const signs = blocks.map(insertJudge(weights));
  const [sinceMain, untilMain] = [distances(isMain), distances(isMain.toReversed()).toReversed()];
  const isCandidate = candidates(isMain, isProse);
  const above = framesAbove(blocks);
  const held = above.map((level) => level.map((element) => (element && inElement.get(element)) || NONE));
  const frames = frameFinder();
  const nameOf = namesNear();
  return {
    ...pageContext({ blocks, isMain, isProse, isCandidate, wordCounts, signatures, inElement, total }, words),
    tallies: (at, levels) => held[levels]?.[at] ?? NONE,
    names: blocks.map(({ element }) => nameOf(element)),
    blocks,
    isMain,
    reasons: signs.map((sign) => sign?.reason ?? null),
    isSureInsert: signs.map((sign) => sign?.by === 'words' && SURE.has(sign.reason)),
    frames: blocks.map(({ element }) => frames(element)),
    wordCounts,
    sinceMain,
    untilMain,
    isCandidate,
    firstMain: isMain.indexOf(true),
    lastMain: isMain.lastIndexOf(true),
    isRepeated: repeats(blocks, isMain),
    signatures,
    inSignature,
    inElement,
    total,
    headline: words.headline,
    description: words.description ?? '',
    articleBody: bareText(words.articleBody ?? ''),
    under: headingsAbove(blocks),
  };
}

interface Told {
  readonly blocks: readonly Block[];
  readonly isMain: readonly boolean[];
  readonly isProse: readonly boolean[];
  readonly signatures: readonly string[];
}

function tallies({ blocks, isMain, isProse, signatures }: Told) {
  const inElement = new Map<Element, Tally>();
  const inSignature = new Map<string, Tally>();
  const total = newTally();
  for (const [at, block] of blocks.entries())
    for (const tally of [total, tallyOf(inSignature, signatures[at] ?? ''), tallyOf(inElement, block.element)])
      addTo(tally, block, isMain[at] === true, isProse[at] === true);
  addUpwards(inElement);
  return { inElement, inSignature, total };
}

/** Give each element what its children hold: the deepest first, each once, so that deep pages cost no more than flat ones. */
function addUpwards(inElement: Map<Element, Tally>): void {
  const levels: Element[][] = [];
  // Parents that are added on the way are walked too: a map's walk goes on to what was added last.
  for (const element of inElement.keys()) {
    const level = element.depth;
    levels[level] ??= [];
    levels[level].push(element);
    if (element.parentElement) tallyOf(inElement, element.parentElement);
  }
  for (const level of levels.toReversed())
    for (const element of level ?? [])
      if (element.parentElement) mergeInto(tallyOf(inElement, element.parentElement), tallyOf(inElement, element));
}

const NONE = newTally();

/** Levels of frames that are looked at. */
const LEVELS = 5;

/** By level: the element so many levels above each block. */
function framesAbove(blocks: readonly Block[]): (Element | null)[][] {
  let frames = blocks.map<Element | null>(({ element }) => element);
  return Array.from({ length: LEVELS }, () => {
    const level = frames;
    frames = frames.map((element) => element?.parentElement ?? null);
    return level;
  });
}

/** Least words of prose, and most of its text that may be links. */
const PROSE_WORDS = 12;
const PROSE_LINKED = 0.3;

function isSentences({ text, linked }: Block, words: number): boolean {
  return words >= PROSE_WORDS && linked < PROSE_LINKED * text.length && /[.!?。！？…:;"”’»)」।؟]$/.test(text);
}

function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = newTally();
  tallies.set(key, tally);
  return tally;
}

/** Blocks of one shape: tag and class of the element and its parent. */
function signatureOf({ element, tag }: Block): string {
  const parent = element.parentElement;
  return `${tag}|${element.getAttribute('class') ?? ''}|${parent?.localName ?? ''}|${parent?.getAttribute('class') ?? ''}`;
}

/** Blocks that may be the article's: those that Readability took, prose, and what stands near either. */
function candidates(isMain: readonly boolean[], isProse: readonly boolean[]): boolean[] {
  const [nearMain, nearProse] = [nearTo(isMain, NEAR_MAIN), nearTo(isProse, NEAR_PROSE)];
  return isMain.map((taken, at) => taken || isProse[at] === true || nearMain[at] === true || nearProse[at] === true);
}

/** Whether one that is marked stands at most so many blocks before or after each. */
function nearTo(marked: readonly boolean[], reach: number): boolean[] {
  const [since, until] = [distances(marked), distances(marked.toReversed()).toReversed()];
  return since.map((before, at) => Math.min(before, until[at] ?? FAR) <= reach);
}

function distances(marked: readonly boolean[]): number[] {
  let since = FAR;
  return marked.map((taken) => {
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
  return blocks.map(({ tag }, at) => {
    const found = above;
    if (/^h[1-6]$/.test(tag)) above = at;
    return found;
  });
}
