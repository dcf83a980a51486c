import { bareText } from './bare-text';
import type { Block } from './block';
import { FAR } from './far';
import { isLatin } from './is-latin';
import type { Element, Text } from './page-tree';
import type { PageWords } from './page-words';
import { addTo, newTally, type Tally } from './tally';

/** What a block is compared with besides Readability's choice: the page's prose, its sections, its words and names. */
export interface PageContext {
  readonly isProse: readonly boolean[];
  readonly host: string;
  /** Levels between a block and the smallest element with most of the article's text, or of the page's prose; FAR outside. */
  readonly belowMain: readonly number[];
  readonly belowProse: readonly number[];
  /** The first `<h1>`, an index; -1 where there is none. */
  readonly h1: number;
  /** Share of a block's long words that the article has elsewhere, and that the headline has. */
  readonly common: readonly number[];
  readonly ofHeadline: readonly number[];
  readonly namesSite: readonly boolean[];
  /** 2 where a block starts with an author's name, 1 where it has one. */
  readonly namesAuthor: readonly number[];
  readonly isBold: readonly boolean[];
  /** What stands between two headings; the heading belongs to what follows. */
  readonly sections: readonly Tally[];
  readonly depths: readonly number[];
  /** The depth most of the article's text has. */
  readonly mainDepth: number;
  /** Neighbours in a row of the same shape. */
  readonly run: readonly number[];
  /** Shares of the text of the ten blocks before and after. */
  readonly proseAround: readonly number[];
  readonly linkedAround: readonly number[];
  readonly mainAround: readonly number[];
}

export interface Counted {
  readonly blocks: readonly Block[];
  readonly isMain: readonly boolean[];
  readonly isProse: readonly boolean[];
  readonly isCandidate: readonly boolean[];
  readonly wordCounts: readonly number[];
  readonly signatures: readonly string[];
  readonly inElement: ReadonlyMap<Element, Tally>;
  readonly total: Tally;
}

/** What the features of each block ask of the whole page. */
export function pageContext(counted: Counted, words: PageWords): PageContext {
  const { blocks, isMain, isProse, total, inElement, signatures } = counted;
  const depths = blocks.map(({ element }) => element.depth);
  const mainFrame = (tally: Tally) => tally.main > MOST * total.main;
  const proseFrame = (tally: Tally) => tally.prose > MOST * total.prose;
  return {
    isProse,
    host: words.host,
    belowMain: levelsBelow(blocks, inElement, mainFrame),
    belowProse: levelsBelow(blocks, inElement, proseFrame),
    h1: blocks.findIndex(({ tag }) => tag === 'h1'),
    ...inCommon(counted, words.headline),
    ...names(counted, words),
    isBold: blocks.map((block, at) => counted.isCandidate[at] === true && isBold(block)),
    sections: sectionsOf(counted),
    depths,
    mainDepth: commonest(depths, blocks, isMain),
    run: runsOf(signatures),
    proseAround: around(blocks, (_, at) => (isProse[at] ? 1 : 0)),
    linkedAround: around(blocks, ({ linked, text }) => linked / text.length),
    mainAround: around(blocks, (_, at) => (isMain[at] ? 1 : 0)),
  };
}

/** An element with more than this share of the text is its frame. */
const MOST = 0.6;

function levelsBelow(
  blocks: readonly Block[],
  tallies: ReadonlyMap<Element, Tally>,
  isFrame: (tally: Tally) => boolean,
): number[] {
  const known = new Map<Element, number>();
  const find = (element: Element): number => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const tally = tallies.get(element);
    const outer = element.parentElement;
    const found = tally && isFrame(tally) ? 0 : outer ? Math.min(FAR, find(outer) + 1) : FAR;
    known.set(element, found);
    return found;
  };
  // Levels up to the nearest frame: few inside the article, many in the page's other corners.
  const levels = blocks.map(({ element }) => find(element));
  let smallest: Element | null = null;
  for (const [element, tally] of tallies)
    if (isFrame(tally) && (smallest === null || smallest.contains(element))) smallest = element;
  return levels.map((level, at) =>
    smallest?.contains(blocks[at]?.element ?? null) ? level : FAR - Math.min(FAR, level),
  );
}

function commonest(depths: readonly number[], blocks: readonly Block[], isMain: readonly boolean[]): number {
  const lengths = new Map<number, number>();
  for (const [at, depth] of depths.entries())
    if (isMain[at]) lengths.set(depth, (lengths.get(depth) ?? 0) + (blocks[at]?.text.length ?? 0));
  return [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Words of fewer letters are in every text. */
const LONG_WORD = /[\p{L}\p{N}]{5,}|[\p{Script=Han}\p{Script=Hangul}]{2}/gu;
const LONG_LATIN_WORD = /[a-z0-9ªµº²³¹¼-¾ß-öø-ÿ]{5,}/g;
const SEEN = 2_000;

/** One long word of the page. */
interface Word {
  readonly isOfHeadline: boolean;
  /** Blocks of the article that have it. */
  mains: number;
  /** The last block that was seen to have it. */
  last: number;
}

function inCommon(counted: Counted, headline: string): Pick<PageContext, 'common' | 'ofHeadline'> {
  const own = longWords(counted, headline);
  const shared = (list: readonly Word[], has: (word: Word) => boolean) =>
    list.length === 0 ? -1 : list.filter(has).length / list.length;
  return {
    common: own.map((list, at) => shared(list, ({ mains }) => mains > (counted.isMain[at] ? 1 : 0))),
    ofHeadline: own.map((list) => shared(list, ({ isOfHeadline }) => isOfHeadline)),
  };
}

/** Each block's words, each once; of blocks that cannot be the author's none. Each word is looked up once: pages have many. */
function longWords({ blocks, isMain, isCandidate }: Counted, headline: string): Word[][] {
  const title = new Set(headline.toLowerCase().match(LONG_WORD) ?? []);
  const known = new Map<string, Word>();
  return blocks.map(({ text }, at) => {
    const list: Word[] = [];
    if (!isCandidate[at] && !isMain[at]) return list;
    for (const letters of longWordsIn(text.slice(0, SEEN).toLowerCase())) {
      const word = known.get(letters) ?? { isOfHeadline: title.has(letters), mains: 0, last: -1 };
      if (word.last === at) continue;
      if (word.last < 0) known.set(letters, word);
      word.last = at;
      if (isMain[at]) word.mains++;
      list.push(word);
    }
    return list;
  });
}

function longWordsIn(lower: string): readonly string[] {
  return lower.match(isLatin(lower) ? LONG_LATIN_WORD : LONG_WORD) ?? [];
}

const bare = (text: string) => bareText(text.toLowerCase());

function names(
  { blocks, isCandidate }: Counted,
  { siteName, bylines, host }: PageWords,
): Pick<PageContext, 'namesSite' | 'namesAuthor'> {
  const label = bare(host.split('.').at(-2) ?? '');
  const site = [bare(siteName ?? ''), label].filter((name) => name.length > 3);
  const authors = bylines.map(bare).filter((name) => name.length > 4);
  const isAsked = site.length + authors.length > 0;
  const lines = blocks.map(({ text }, at) => (isAsked && isCandidate[at] ? bare(text.slice(0, SEEN)) : ''));
  return {
    namesSite: lines.map((line) => site.some((name) => line.includes(name))),
    namesAuthor: lines.map((line) =>
      authors.some((name) => line.startsWith(name)) ? 2 : authors.some((name) => line.includes(name)) ? 1 : 0,
    ),
  };
}

function isBold({ nodes, tag }: Block): boolean {
  const isStrong = (name: string | undefined) => name === 'strong' || name === 'b';
  if (isStrong(tag)) return true;
  const told = nodes.filter((node) => node.nodeType === 1 || /\S/.test((node as Text).data));
  return told.length > 0 && told.every((node) => isStrong((node as Element).localName));
}

function sectionsOf({ blocks, isMain, isProse }: Counted): Tally[] {
  let tally = newTally();
  return blocks.map((block, at) => {
    if (/^h[1-6]$/.test(block.tag)) tally = newTally();
    addTo(tally, block, isMain[at] === true, isProse[at] === true);
    return tally;
  });
}

function runsOf(signatures: readonly string[]): number[] {
  const before = (list: readonly string[]) => {
    let run = 0;
    return list.map((one, at) => (run = one === list[at - 1] ? run + 1 : 0));
  };
  const [up, down] = [before(signatures), before(signatures.toReversed()).toReversed()];
  return up.map((count, at) => Math.min(FAR, count + (down[at] ?? 0)));
}

const REACH = 10;

function around(blocks: readonly Block[], value: (block: Block, at: number) => number): number[] {
  const sums = [0];
  const lengths = [0];
  for (const [at, block] of blocks.entries()) {
    sums.push((sums[at] ?? 0) + value(block, at) * block.text.length);
    lengths.push((lengths[at] ?? 0) + block.text.length);
  }
  return blocks.map((block, at) => {
    const [from, to] = [Math.max(0, at - REACH), Math.min(blocks.length, at + REACH + 1)];
    const own = block.text.length;
    const whole = (lengths[to] ?? 0) - (lengths[from] ?? 0) - own;
    return whole > 0 ? ((sums[to] ?? 0) - (sums[from] ?? 0) - value(block, at) * own) / whole : 0;
  });
}
