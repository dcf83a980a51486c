import type { Draft } from './draft';

interface Reading {
  readonly FLAG_CLEAN_CONDITIONALLY: number;
  readonly REGEXPS: Readonly<Record<'adWords' | 'loadingWords', RegExp>>;
  _flagIsActive(flag: number): boolean;
  _getClassWeight(element: Draft): number;
  _getInnerText(element: Draft): string;
}

/**
 * Readability's step that throws out what looks like no text: lists of links, boxes of pictures, one word beside a link.
 * Each element inside is walked once for all that is counted. A snapshot has no fields and no embeds.
 */
export function cleanConditionally(this: Reading, root: Draft, tag: string): void {
  if (!this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY)) return;
  for (const element of root.getElementsByTagName(tag).toReversed())
    if (!isOfDataTable(element) && !isInside(element, 'CODE') && isFishy(element, tag === 'ul', this)) element.remove();
}

const isData = (element: Draft) => element.tagName === 'TABLE' && element._readabilityDataTable === true;

function isOfDataTable(element: Draft): boolean {
  for (let at: Draft | null = element; at; at = at.parentNode) if (isData(at)) return true;
  return element.getElementsByTagName('table').some(isData);
}

/** Levels up that are looked at. */
const LEVELS = 4;

function isInside(element: Draft, tag: string): boolean {
  let at = element.parentNode;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentNode) if (at.tagName === tag) return true;
  return false;
}

/** Commas of what is a text for sure, and units of the longest words that say "advertisement" or "loading". */
const COMMAS = 10;
const WORD_LENGTH = 40;

function isFishy(element: Draft, isListTag: boolean, reader: Reading): boolean {
  const weight = reader._getClassWeight(element);
  if (weight < 0) return true;
  if (element.commas >= COMMAS) return false;
  const { textLength } = element;
  const words = textLength < WORD_LENGTH ? reader._getInnerText(element) : '';
  if (reader.REGEXPS.adWords.test(words) || reader.REGEXPS.loadingWords.test(words)) return true;
  const inside = countInside(element);
  const isList = isListTag || inside.listed / textLength > 0.9;
  if (!looksWrong(element, inside, { weight, isList })) return false;
  return !isList || !isListOfImages(element, inside);
}

interface Inside {
  paragraphs: number;
  images: number;
  items: number;
  /** UTF-16 units of text in lists and in headings. */
  listed: number;
  headed: number;
  /** Whether an element that may hold text does. */
  holdsText: boolean;
}

function countInside(element: Draft): Inside {
  const inside: Inside = { paragraphs: 0, images: 0, items: 0, listed: 0, headed: 0, holdsText: false };
  count(element, inside);
  return inside;
}

const HEADING = /^H[1-6]$/;
const TEXTISH = new Set('SPAN LI TD BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));

function count(element: Draft, inside: Inside): void {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.tagName ?? '';
    if (tag === 'P') inside.paragraphs++;
    else if (tag === 'IMG') inside.images++;
    else if (tag === 'LI') inside.items++;
    else if (tag === 'UL' || tag === 'OL') inside.listed += child.textLength;
    else if (HEADING.test(tag)) inside.headed += child.textLength;
    inside.holdsText ||= child.textLength > 0 && TEXTISH.has(tag);
    count(child, inside);
  }
}

interface Judged {
  readonly weight: number;
  readonly isList: boolean;
}

/** Items that a box may hold besides its paragraphs, and text of one that is too short, UTF-16 units. */
const ITEMS = 100;
const SHORT = 25;

function looksWrong(element: Draft, inside: Inside, { weight, isList }: Judged): boolean {
  const { paragraphs, images, items } = inside;
  const { textLength, linkDensity } = element;
  const isOfFigure = isInside(element, 'FIGURE');
  const headed = textLength === 0 ? 0 : inside.headed / textLength;
  if (!isOfFigure && images > 1 && paragraphs / images < 0.5) return true;
  if (!isList && items - ITEMS > paragraphs) return true;
  if (!isList && !isOfFigure && headed < 0.9 && textLength < SHORT && images !== 1 && images !== 2 && linkDensity > 0)
    return true;
  if (!isList && weight < 25 && linkDensity > 0.2) return true;
  if (weight >= 25 && linkDensity > 0.5) return true;
  return images === 0 && (textLength === 0 || !inside.holdsText);
}

/** A list stays where each item is one picture. */
function isListOfImages(element: Draft, { images, items }: Inside): boolean {
  return element.children.every(({ children }) => children.length <= 1) && images === items;
}
