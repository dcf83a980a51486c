import type { InsertReason } from '../model';
import { bareText } from './bare-text';
import type { BlockFeature } from './block-feature';
import { contextFeatures } from './context-features';
import { FAR } from './far';
import type { Frame } from './frames';
import { isLatin } from './is-latin';
import { GOOD_NAME, SIDE_NAME } from './names-near';
import type { PageBlocks } from './page-blocks';
import { newTally } from './tally';

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const text = (page: PageBlocks, at: number) => page.blocks[at]?.text ?? '';
const tagOf = (page: PageBlocks, at: number) => page.blocks[at]?.tag ?? '';
const linkShare = (page: PageBlocks, at: number) => share(page.blocks[at]?.linked ?? 0, text(page, at).length);
const words = (page: PageBlocks, at: number) => page.wordCounts[at] ?? 0;
const flag = (value: boolean | number | undefined | null) => (value ? 1 : 0);

const NONE = newTally();
const tally = (page: PageBlocks, at: number, levels: number) => page.tallies(at, levels);

const signature = (page: PageBlocks, at: number) => page.inSignature.get(page.signatures[at] ?? '') ?? NONE;
const count = (value: string, pattern: RegExp) => value.match(pattern)?.length ?? 0;
const capitals = (value: string) => count(value, isLatin(value) ? /[A-ZÀ-ÖØ-Þ]/g : /\p{Lu}/gu);
const within = (page: PageBlocks, at: number, frame: Frame) => flag(page.frames[at]?.has(frame));

/** Letters of a block that are looked for in the body of JSON-LD. */
const PROBE_LENGTH = 60;

/** 1 where the JSON-LD body has the block's words, 0 where it lacks them, -1 where there is no such body. */
function inJsonLd(page: PageBlocks, at: number): number {
  if (page.articleBody.length < 200) return -1;
  const probe = bareText(text(page, at).slice(0, 2 * PROBE_LENGTH)).slice(0, PROBE_LENGTH);
  return flag(probe.length > 8 && page.articleBody.includes(probe));
}

const REASONS: readonly InsertReason[] = [
  'related',
  'promo',
  'newsletter',
  'caption',
  'credit',
  'share',
  'tags',
  'byline-box',
  'source-line',
  'contents',
  'comments',
  'cookie',
  'ad',
  'navigation',
];
const TAGS = ['p', 'li', 'div', 'td', 'blockquote', 'pre', 'span', 'dd', 'a'] as const;
const level = (page: PageBlocks, at: number) => Number(/^h([1-6])$/.exec(tagOf(page, at))?.[1] ?? 0);

/** Blocks before and after that are looked at. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/** The rows of the model, in the order of its numbers. A new row needs `npm run train:blocks`. */
export const blockFeatures: readonly BlockFeature[] = [
  { name: 'main', of: (page, at) => flag(page.isMain[at]) },
  { name: 'length', of: (page, at) => Math.log1p(text(page, at).length) },
  { name: 'words', of: (page, at) => Math.log1p(words(page, at)) },
  { name: 'linked', of: linkShare },
  { name: 'links', of: (page, at) => page.blocks[at]?.links.length ?? 0 },
  { name: 'ends like a sentence', of: (page, at) => flag(/[.!?。！？…:;"”’»)」]$/.test(text(page, at))) },
  { name: 'stops', of: (page, at) => count(text(page, at).slice(0, 2000), /[.!?。！？।؟]/g) },
  { name: 'commas', of: (page, at) => share(count(text(page, at).slice(0, 2000), /[,،、，;]/g), words(page, at)) },
  {
    name: 'capitals',
    of: (page, at) => share(capitals(text(page, at).slice(0, 500)), Math.min(500, text(page, at).length)),
  },
  {
    name: 'digits',
    of: (page, at) => share(count(text(page, at).slice(0, 500), /\d/g), Math.min(500, text(page, at).length)),
  },
  { name: 'lines', of: (page, at) => count(text(page, at), /\n/g) },
  { name: 'marks of a bar', of: (page, at) => count(text(page, at).slice(0, 500), /[|•·›»©#@]/g) },
  {
    name: 'a date',
    of: (page, at) => flag(/\b(?:19|20)\d\d\b/.test(text(page, at).slice(0, 200)) && words(page, at) < 12),
  },
  { name: 'heading', of: level },
  ...TAGS.map((tag) => ({
    name: `in ${tag}`,
    of: (page: PageBlocks, at: number) => flag(tagOf(page, at) === tag),
  })),
  { name: 'in list', of: (page, at) => within(page, at, 'list') },
  { name: 'in table', of: (page, at) => within(page, at, 'table') },
  { name: 'in figure', of: (page, at) => within(page, at, 'figure') },
  { name: 'in article', of: (page, at) => within(page, at, 'article') },
  { name: 'in main', of: (page, at) => within(page, at, 'main') },
  { name: 'in aside', of: (page, at) => within(page, at, 'aside') },
  { name: 'in header', of: (page, at) => within(page, at, 'header') },
  { name: 'in footer', of: (page, at) => within(page, at, 'footer') },
  { name: 'in articleBody', of: (page, at) => within(page, at, 'articleBody') },
  { name: 'good names', of: (page, at) => flag((page.names[at] ?? 0) & GOOD_NAME) },
  { name: 'side names', of: (page, at) => flag((page.names[at] ?? 0) & SIDE_NAME) },
  ...REASONS.map((reason) => ({
    name: `like ${reason}`,
    of: (page: PageBlocks, at: number) => flag(page.reasons[at] === reason),
  })),
  { name: 'is the headline', of: (page, at) => flag(page.headline !== '' && text(page, at) === page.headline) },
  {
    name: 'in the description',
    of: (page, at) => flag(text(page, at).length > 20 && page.description.includes(text(page, at).slice(0, 80))),
  },
  { name: 'in JSON-LD', of: inJsonLd },
  {
    name: 'below a heading',
    of: (page, at) => (page.under[at] === -1 ? FAR : Math.min(FAR, at - (page.under[at] ?? 0))),
  },
  { name: 'below an insert heading', of: (page, at) => flag(page.reasons[page.under[at] ?? -1] != null) },
  { name: 'below a main heading', of: (page, at) => flag(page.isMain[page.under[at] ?? -1]) },
  { name: 'text of a block in frame 1', of: (page, at) => share(tally(page, at, 1).length, tally(page, at, 1).blocks) },
  { name: 'text of a block in frame 2', of: (page, at) => share(tally(page, at, 2).length, tally(page, at, 2).blocks) },
  { name: 'repeated', of: (page, at) => flag(page.isRepeated[at]) },
  { name: 'since main', of: (page, at) => page.sinceMain[at] ?? FAR },
  { name: 'until main', of: (page, at) => page.untilMain[at] ?? FAR },
  { name: 'before the first', of: (page, at) => Math.max(0, Math.min(FAR, page.firstMain - at)) },
  { name: 'after the last', of: (page, at) => Math.max(0, Math.min(FAR, at - page.lastMain)) },
  { name: 'into main', of: (page, at) => share(at - page.firstMain, page.lastMain - page.firstMain) },
  { name: 'until the last', of: (page, at) => Math.max(-FAR, Math.min(FAR, page.lastMain - at)) },
  { name: 'into page', of: (page, at) => share(at, page.blocks.length) },
  { name: 'main blocks', of: (page) => Math.log1p(page.total.mainBlocks) },
  { name: 'main of page', of: (page) => share(page.total.main, page.total.length) },
  ...[0, 1, 2, 3, 4].flatMap((levels) => [
    {
      name: `main in frame ${levels}`,
      of: (page: PageBlocks, at: number) => share(tally(page, at, levels).main, tally(page, at, levels).length),
    },
    {
      name: `of main in frame ${levels}`,
      of: (page: PageBlocks, at: number) => share(tally(page, at, levels).main, page.total.main),
    },
  ]),
  ...[1, 2, 3].map((levels) => ({
    name: `linked in frame ${levels}`,
    of: (page: PageBlocks, at: number) => share(tally(page, at, levels).linked, tally(page, at, levels).length),
  })),
  { name: 'blocks in frame 1', of: (page, at) => Math.log1p(tally(page, at, 1).blocks) },
  { name: 'length in frame 2', of: (page, at) => Math.log1p(tally(page, at, 2).length) },
  { name: 'alike', of: (page, at) => Math.log1p(signature(page, at).blocks) },
  { name: 'main of alike', of: (page, at) => share(signature(page, at).mainBlocks, signature(page, at).blocks) },
  {
    name: 'length of alike',
    of: (page, at) => Math.log1p(share(signature(page, at).length, signature(page, at).blocks)),
  },
  { name: 'linked of alike', of: (page, at) => share(signature(page, at).linked, signature(page, at).length) },
  ...NEIGHBOURS.flatMap((step) => [
    { name: `words at ${step}`, of: (page: PageBlocks, at: number) => Math.log1p(words(page, at + step)) },
    { name: `linked at ${step}`, of: (page: PageBlocks, at: number) => linkShare(page, at + step) },
    { name: `main at ${step}`, of: (page: PageBlocks, at: number) => flag(page.isMain[at + step]) },
  ]),
  { name: 'like an insert at -1', of: (page, at) => flag(page.reasons[at - 1] != null) },
  { name: 'like an insert at 1', of: (page, at) => flag(page.reasons[at + 1] != null) },
  { name: 'heading at -1', of: (page, at) => level(page, at - 1) },
  { name: 'heading at 1', of: (page, at) => level(page, at + 1) },
  { name: 'alike at -1', of: (page, at) => flag(page.signatures[at - 1] === page.signatures[at]) },
  { name: 'alike at 1', of: (page, at) => flag(page.signatures[at + 1] === page.signatures[at]) },
  ...contextFeatures,
];
