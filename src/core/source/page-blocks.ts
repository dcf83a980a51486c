import { decodeEntities } from '../text/decode-entities';

/** Characters of HTML that are read. */
const INPUT = 2_000_000;
/** Characters of text that are kept, and blocks. */
const TEXT = 400_000;
const BLOCKS = 6_000;

/** Elements whose insides nobody reads as text. */
const UNSEEN = new Set(
  'script style template noscript svg math head iframe object canvas audio video select datalist textarea button nav footer aside menu dialog figcaption'.split(
    ' ',
  ),
);
/** Of these the parser takes everything up to the end tag as text. */
const RAW = new Set(['script', 'style', 'textarea', 'noscript', 'iframe', 'title']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Attributes by which an element is not shown. */
const HIDDEN =
  /\shidden(?=[\s=>/]|$)|\saria-hidden\s*=\s*["']?true|style\s*=\s*["'][^"']{0,400}(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(0)/i;

/** A block of a page's visible text, with the share of it that are links. */
export interface PageBlock {
  readonly text: string;
  readonly linked: number;
}

/**
 * The visible text of a page's HTML, block by block, without a DOM: one pass over at most INPUT characters.
 * Boilerplate may stay in. The result is compared and thrown away; it is never put into a page.
 */
export function pageBlocks(html: string): PageBlock[] {
  const source = html.slice(0, INPUT);
  const blocks: PageBlock[] = [];
  const state = { text: '', linked: 0, total: 0, inLink: false };
  const close = () => {
    const text = state.text === '' ? '' : decodeEntities(state.text).replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, linked: Math.min(1, state.linked / text.length) });
    state.text = '';
    state.linked = 0;
  };
  let at = 0;
  while (at < source.length && state.total < TEXT && blocks.length < BLOCKS) {
    const tag = nextTag(source, at);
    const text = source.slice(at, tag.start);
    state.text += text;
    state.total += text.length;
    if (state.inLink) state.linked += text.length;
    at = tag.end;
    if (tag.name === '') continue;
    if (!INLINE.has(tag.name)) close();
    if (tag.name === 'a') state.inLink = !tag.isEnd;
    if (
      !tag.isEnd &&
      (UNSEEN.has(tag.name) || RAW.has(tag.name) || (tag.attributes.length > 1 && HIDDEN.test(tag.attributes)))
    )
      at = endOf(source, tag, at);
  }
  close();
  return blocks;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** Longest run of attributes that is looked at. */
const ATTRIBUTES = 2_000;

/** Read where its `lastIndex` is set: no piece of the page is cut out for it. */
const OPENING = /<(\/?)([a-z][a-z0-9-]{0,30})|<[!?]/iy;

/** The next tag or comment from `at`; a '<' that opens neither is text. */
function nextTag(source: string, from: number): Tag {
  const none = { start: source.length, end: source.length, name: '', isEnd: false, attributes: '' };
  for (let start = source.indexOf('<', from); start >= 0; start = source.indexOf('<', start + 1)) {
    if (source.startsWith('<!--', start)) {
      const close = source.indexOf('-->', start + 4);
      return { ...none, start, end: close < 0 ? source.length : close + 3 };
    }
    OPENING.lastIndex = start;
    const found = OPENING.exec(source);
    if (!found) continue;
    const end = endOfTag(source, start + found[0].length);
    const attributes = source.slice(start + found[0].length, Math.min(end, start + ATTRIBUTES));
    return { start, end, name: (found[2] ?? '').toLowerCase(), isEnd: found[1] === '/', attributes };
  }
  return none;
}

/** Where a tag ends: its '>' outside quotes. */
function endOfTag(source: string, from: number): number {
  const close = source.indexOf('>', from);
  if (close < 0) return source.length;
  if (close === from) return close + 1;
  const inside = source.slice(from, close);
  const quote = /=\s*(["'])[^"']*$/.exec(inside.slice(-ATTRIBUTES))?.[1];
  if (!quote) return close + 1;
  const closing = source.indexOf(quote, close);
  const end = closing < 0 ? -1 : source.indexOf('>', closing);
  return closing < 0 || closing - close > ATTRIBUTES || end < 0 ? close + 1 : end + 1;
}

/** Most tags looked at for the end of an unseen element. */
const INSIDE = 20_000;

/** Where an unseen element ends: behind its own end tag, elements of its name inside counted; at once for void ones. */
function endOf(source: string, { name, attributes }: Tag, from: number): number {
  if (VOID.has(name) || /\/\s*>?$/.test(attributes)) return from;
  if (RAW.has(name)) {
    const close = indexOfEndTag(source, name, from);
    return close < 0 ? source.length : endOfTag(source, close);
  }
  let open = 1;
  let at = from;
  for (let count = 0; count < INSIDE && at < source.length; count++) {
    const tag = nextTag(source, at);
    if (!tag.isEnd && RAW.has(tag.name)) {
      at = endOf(source, tag, tag.end);
      continue;
    }
    at = tag.end;
    if (tag.name === name) open += tag.isEnd ? -1 : 1;
    if (open === 0) return at;
  }
  return at;
}

function indexOfEndTag(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return -1;
}
