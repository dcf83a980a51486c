import type { Draft } from './draft';
import { countsOf, lengthOf, lineOf, linkDensity } from './draft-counts';
import { childElements, elementAfter, firstElement, isInside } from './draft-walk';

/** Commas of what is a text for sure, and units of the longest words that stand for an advertisement or for loading. */
const COMMAS = 10;
const WORDS_LENGTH = 40;
const AD = /^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio)$/iu;
const LOADING = /^(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\.\.\.)?$/iu;
/** Share of a box's text in lists that makes it one. */
const LISTED = 0.9;

/** True for a box that looks like no text: links, pictures without words, a word beside a link. `weight` is its name's. */
export function isFishy(draft: Draft, weight: number): boolean {
  if (weight < 0) return true;
  const { length, latinCommas } = countsOf(draft);
  if (latinCommas >= COMMAS) return false;
  const words = length < WORDS_LENGTH ? lineOf(draft) : '';
  if (AD.test(words) || LOADING.test(words)) return true;
  const inside: Inside = { paragraphs: 0, images: 0, items: 0, listed: 0, headed: 0, holdsText: false };
  countInside(draft, inside);
  const isList = draft.tag === 'ul' || inside.listed / length > LISTED;
  return looksWrong(draft, inside, { weight, isList }) && !(isList && isListOfImages(draft, inside));
}

/** What stands in a box; texts of lists and of headings in UTF-16 units. */
interface Inside {
  paragraphs: number;
  images: number;
  items: number;
  listed: number;
  headed: number;
  /** Whether an element that may hold text does. */
  holdsText: boolean;
}

const HEADING = /^h[1-6]$/;
const TEXTISH = new Set('span li td blockquote dl div img ol p pre table ul'.split(' '));

function countInside(draft: Draft, inside: Inside): void {
  for (let child = firstElement(draft); child; child = elementAfter(child)) {
    const { tag } = child;
    if (tag === 'p') inside.paragraphs++;
    else if (tag === 'img') inside.images++;
    else if (tag === 'li') inside.items++;
    else if (tag === 'ul' || tag === 'ol') inside.listed += lengthOf(child);
    else if (HEADING.test(tag)) inside.headed += lengthOf(child);
    inside.holdsText ||= TEXTISH.has(tag) && lengthOf(child) > 0;
    countInside(child, inside);
  }
}

interface Judged {
  readonly weight: number;
  readonly isList: boolean;
}

/** Items that a box may hold besides its paragraphs; units of a text that is too short. */
const ITEMS = 100;
const SHORT = 25;
/** Paragraphs to a picture, and share of text in headings, that make a text. */
const TO_IMAGE = 0.5;
const HEADED = 0.9;
/** Weight of a good name, and share of text that may be links without and with one. */
const GOOD = 25;
const LINKED = 0.2;
const LINKED_IF_GOOD = 0.5;

function looksWrong(draft: Draft, inside: Inside, { weight, isList }: Judged): boolean {
  const { paragraphs, images, items } = inside;
  const length = lengthOf(draft);
  const linked = linkDensity(draft);
  const isOfFigure = isInside(draft, 'figure');
  if (!isOfFigure && images > 1 && paragraphs / images < TO_IMAGE) return true;
  if (!isList && items - ITEMS > paragraphs) return true;
  const isLinkAlone = length < SHORT && linked > 0 && inside.headed / length < HEADED && (images < 1 || images > 2);
  if (!isList && !isOfFigure && isLinkAlone) return true;
  if (weight < GOOD ? !isList && linked > LINKED : linked > LINKED_IF_GOOD) return true;
  return images === 0 && !inside.holdsText;
}

/** A list of pictures, one in each item, stays. */
function isListOfImages(draft: Draft, { images, items }: Inside): boolean {
  return images === items && childElements(draft).every((item) => childElements(item).length <= 1);
}
