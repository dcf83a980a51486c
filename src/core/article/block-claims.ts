import type { Claim, ClaimPlace } from '../model';
import type { Block, BlockLink } from './block';
import { creditLine } from './credit-line';
import cues from './cues.json';
import { hostOf } from './host-of';
import { imageAddress } from './image-address';
import { pageAddress } from './page-address';
import type { Document } from './page-tree';
import { phraseIndex } from './phrase-index';
import { plainLine } from './plain-line';
import type { PageSnapshot } from './snapshot';
import type { SortedBlocks } from './sort-blocks';

/** Blocks after the article's last that may still credit its source: source bars, footers of feeds. */
const BLOCKS_AFTER = 40;
/** Longest block that may be a credit sentence, and longest text of a claim, UTF-16 units. */
const CREDIT_LENGTH = 600;
const LEAD_LENGTH = 120;
/** A block this short may be the label of the link in the block after it. */
const LABEL_LENGTH = 60;
/** Most claims of one kind. */
const MOST = { link: 200, footer: 60, copyright: 12, byline: 8, image: 60, plugin: 20, leftover: 10 } as const;

/** What the blocks of the page state about its source: links, credit sentences, bylines, copyright lines, left-overs. */
export function blockClaims(snapshot: PageSnapshot, blocks: readonly Block[], sorted: SortedBlocks): Claim[] {
  const range = articleRange(blocks, sorted);
  const near = blocks.slice(range.start, range.end + BLOCKS_AFTER);
  return [
    ...near.flatMap((block) => linkClaims(block, range, snapshot)).slice(0, MOST.link),
    ...near.flatMap((block) => creditClaim(block, range, snapshot)).slice(0, MOST.footer),
    ...blocks
      .filter(isByline)
      .slice(0, MOST.byline)
      .map((block) => line('byline', block, range)),
    ...blocks
      .filter(isCopyright)
      .slice(-MOST.copyright)
      .map((block) => line('copyright', block, range)),
    ...blocks.flatMap((block) => leftovers(block, range)).slice(0, MOST.leftover),
    ...imageClaims(snapshot, sorted).slice(0, MOST.image),
    ...pluginClaims(snapshot.document).slice(0, MOST.plugin),
  ];
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Block[];
  /** Share of the article's text that stands before each block. */
  readonly position: ReadonlyMap<number, number>;
}

function articleRange(blocks: readonly Block[], { kept, shown }: SortedBlocks): Range {
  const first = kept[0]?.index ?? 0;
  const end = (kept.at(-1)?.index ?? blocks.length - 1) + 1;
  const total = kept.reduce((sum, { text }) => sum + text.length, 0) || 1;
  const keptIndexes = new Set(kept.map(({ index }) => index));
  const position = new Map<number, number>();
  let before = 0;
  for (const block of blocks) {
    position.set(block.index, block.index >= end ? 1 : before / total);
    if (keptIndexes.has(block.index)) before += block.text.length;
  }
  const start = Math.min(first, shown[0]?.index ?? first);
  return { start: Math.max(0, start - BLOCKS_BEFORE), end, blocks, position };
}

/** Blocks before the article's first that may name the source: "via", a byline bar. */
const BLOCKS_BEFORE = 12;

function placeOf(block: Block, { end, position }: Range): ClaimPlace {
  if (block.element.closest('figcaption, figure, [class*="caption"]')) return 'caption';
  const at = position.get(block.index) ?? 0;
  if (block.element.closest('footer, [role="contentinfo"]') && block.index >= end) return 'foot';
  if (block.element.closest('header')) return 'header';
  if (block.index >= end || at >= LAST_PART) return 'end';
  return at <= FIRST_PART ? 'start' : 'body';
}

const FIRST_PART = 0.1;
const LAST_PART = 0.85;

function linkClaims(block: Block, range: Range, snapshot: PageSnapshot): Claim[] {
  const links = block.links.flatMap((link) => {
    const url = pageAddress(link.href, snapshot);
    if (!url || link.href.startsWith('#')) return [];
    return isSameSite(url, snapshot.url) && !isCueLink(link, block, range) ? [] : [{ link, url }];
  });
  if (links.length === 0) return [];
  const claim = line('link', block, range);
  return links.map(({ link, url }) => ({
    ...claim,
    url,
    text: link.text.slice(0, LEAD_LENGTH),
    lead: leadOf(link, block, range),
  }));
}

/** The words right before a link; where it starts its block, a label that stands in the block before. */
function leadOf(link: BlockLink, block: Block, { blocks }: Range): string {
  const lead = block.text.slice(0, link.start).trim().slice(-LEAD_LENGTH);
  if (lead !== '') return lead;
  const before = blocks[block.index - 1];
  return before && before.links.length === 0 && before.text.length <= LABEL_LENGTH ? before.text : '';
}

const linkCues = phraseIndex(cues.sourceAnchors, cues.continueAnchors);
const leadCues = phraseIndex(cues.relatedCues, cues.sourceLabels);

/** Links to the own site count where their words say that they lead to a source: they may go through a redirect. */
function isCueLink(link: BlockLink, block: Block, range: Range): boolean {
  const label = plainLine(leadOf(link, block, range)).replace(/[\s:|–—-]+$/, '');
  const anchor = plainLine(link.text).replace(/[\s.:»›→]+$/, '');
  return linkCues.has(anchor) || leadCues.has(label);
}

/** Host names that share an owner, as far as it goes without a suffix list; `core/source` looks closer. */
function isSameSite(a: string, b: string): boolean {
  const [one, two] = [hostOf(a), hostOf(b)];
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`);
}

function creditClaim(block: Block, range: Range, snapshot: PageSnapshot): Claim[] {
  const { text, links } = block;
  if (text.length > CREDIT_LENGTH) return [];
  const { line: words, hasCredit } = creditLine(block);
  const label = leadCues.lengthsAt(words, 0)[0] ?? 0;
  const labelled = label > 0 && /^\s*[:|–—-]/.test(words.slice(label));
  const isLast = (range.position.get(block.index) ?? 0) >= LAST_PART && block.index < range.end + 3 && links.length > 0;
  if (!labelled && !isLast && !hasCredit) return [];
  return [{ ...line('footer', block, range), url: pageAddress(links[0]?.href ?? null, snapshot) }];
}

function line(kind: Claim['kind'], block: Block, range: Range): Claim {
  const text = block.text.slice(0, CREDIT_LENGTH);
  const position = range.position.get(block.index) ?? 0;
  return {
    kind,
    url: null,
    text,
    lead: '',
    context: kind === 'link' ? text : '',
    place: placeOf(block, range),
    position,
  };
}

function isByline({ element, text }: Block): boolean {
  if (text.length > 200) return false;
  return /byline|author/i.test(element.getAttribute('class') ?? '') || /^by\s+\p{Lu}/u.test(text);
}

function isCopyright({ text }: Block): boolean {
  return text.length <= 300 && /©|\(c\)\s*(?:19|20)\d\d|copyright|all rights reserved/i.test(text);
}

const LEFTOVER =
  /\[(?:ad_\d{1,2}|\/?ad|matched_content|spintax|feedzy[^\]]{0,40}|wpematico[^\]]{0,40})\]|%%[a-z_]{3,40}%%|\{\{[a-z_. ]{3,40}\}\}/gi;

function leftovers(block: Block, range: Range): Claim[] {
  if (!/\[|%%|\{\{/.test(block.text)) return [];
  const found = block.text.slice(0, 20_000).match(LEFTOVER) ?? [];
  return found.map((text) => ({ ...line('leftover', block, range), text }));
}

function imageClaims(snapshot: PageSnapshot, { kept }: SortedBlocks): Claim[] {
  const holder = kept[Math.floor(kept.length / 2)]?.element.parentElement?.parentElement;
  const images = Array.from(holder?.querySelectorAll('img') ?? []).slice(0, MOST.image);
  return images.flatMap((image) => {
    const url = imageAddress(image, snapshot);
    return url ? [{ kind: 'image', url, text: '', lead: '', context: '', place: 'body', position: 0 } as const] : [];
  });
}

/** Classes and ids of plugins that import other sites' texts, and of themes often met on copies. */
const PLUGINS =
  /^(?:wp_automatic|wp-automatic|wpematico|wp-rss-aggregator|wpra-|wprss|feed-source|feedzy|rss_item|rss_content|echo_display|echo-display|cr_display|crf_clear|feedwordpress|pressforward|autoblog|newsomatic|foxiz|jeg_|jnews|td-|tdb_|tie-|smartmag|penci-)/;
const ELEMENTS_SEEN = 4_000;

function pluginClaims(document: Document): Claim[] {
  const names = new Set<string>();
  for (const element of document.querySelectorAll('[class]').slice(0, ELEMENTS_SEEN))
    names.add(element.getAttribute('class') ?? '');
  const tokens = new Set([...names].flatMap((line) => line.split(/\s+/)));
  const found = new Set([...tokens].flatMap((name) => PLUGINS.exec(name)?.[0].replace(/[-_]$/, '') ?? []));
  const data = document.querySelector('[data-module="content"]') ? ['data-module=content'] : [];
  return [...found, ...data].map((text) => ({
    kind: 'plugin',
    url: null,
    text,
    lead: '',
    context: '',
    place: 'body',
    position: 0,
  }));
}
