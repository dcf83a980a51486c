import Readability from '@mozilla/readability/Readability.js';
import { caps } from './caps';

/**
 * A Readability that finds the same elements in a snapshot in less time: its slowest steps give way to ones that stop at
 * the first answer, and what only polishes its result, which is never shown, is left out. It works on a copy.
 */
export function quickReadability(document: Document): Readability<Element> {
  const copy = document.cloneNode(true) as Document;
  const reader = Object.assign(
    new Readability<Element>(copy, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: caps.elements + 100,
      serializer: (node) => node as Element,
    }),
    STEPS,
  );
  restoreByNodes(copy.body, document.body, reader as unknown as Preparing);
  return reader;
}

interface Preparing {
  _unwrapNoscriptImages(body: Element): void;
  _removeScripts(body: Element): void;
  _replaceBrs(body: Element): void;
  _replaceNodeTags(elements: Iterable<Element>, tag: string): void;
}

/**
 * Readability keeps the body as a string and sets it again before each further try. Nodes do the same without a parser,
 * and under Trusted Types, where no string may become HTML. Most pages need one try: a second copy is made when asked for.
 */
function restoreByNodes(body: HTMLElement | null, original: HTMLElement | null, reader: Preparing): void {
  if (!body || !original) return;
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      body.replaceChildren(...original.cloneNode(true).childNodes);
      reader._unwrapNoscriptImages(body);
      reader._removeScripts(body);
      reader._replaceBrs(body);
      reader._replaceNodeTags(body.querySelectorAll('font'), 'SPAN');
    },
  });
}

const TEXT = 3;
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const BYLINE_LENGTH = 100;
const PHRASING = new Set(
  (
    'ABBR AUDIO B BDO BR BUTTON CITE CODE DATA DATALIST DFN EM EMBED I IMG INPUT KBD LABEL MARK MATH METER NOSCRIPT OBJECT ' +
    'OUTPUT PROGRESS Q RUBY SAMP SCRIPT SELECT SMALL SPAN STRONG SUB SUP TEXTAREA TIME VAR WBR'
  ).split(' '),
);
const BLOCKS = new Set('BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));

/** Named as in Readability 0.6, whose result they must not change. A snapshot has no styles and no `hidden`. */
const STEPS = {
  _cleanStyles: () => {},
  _fixRelativeUris: () => {},
  _isProbablyVisible: (element: Element) =>
    element.getAttribute('aria-hidden') !== 'true' || element.className.includes('fallback-image'),
  _isValidByline: isByline,
  _isElementWithoutContent: isEmpty,
  _hasChildBlockElement: holdsBlock,
  _hasSingleTagInsideElement: isSole,
  _isPhrasingContent: isPhrasing,
  _getLinkDensity: linkDensity,
  _getTextDensity: textDensity,
  _isWhitespace: (node: Node) => (node.nodeType === TEXT ? isBlank(node as Text) : (node as Element).tagName === 'BR'),
};

function isByline(element: Element, names: string): boolean {
  const isNamed =
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop')?.includes('author') === true ||
    BYLINE.test(names);
  if (!isNamed) return false;
  const { length } = (element.textContent ?? '').trim();
  return length > 0 && length < BYLINE_LENGTH;
}

function isBlank({ data }: Text): boolean {
  return !/\S/.test(data);
}

function hasText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT ? !isBlank(child as Text) : hasText(child as Element)) return true;
  return false;
}

function isEmpty(element: Element): boolean {
  return (
    !hasText(element) &&
    (!element.firstElementChild || element.children.length === element.querySelectorAll('br, hr').length)
  );
}

function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCKS.has(child.tagName) || holdsBlock(child)) return true;
  return false;
}

function isSole(element: Element, tag: string): boolean {
  const only = element.firstElementChild;
  if (only?.tagName !== tag || only.nextElementSibling) return false;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT && /\S$/.test((child as Text).data)) return false;
  return true;
}

function isPhrasing(node: Node): boolean {
  if (node.nodeType === TEXT) return true;
  const { tagName } = node as Element;
  if (tagName !== 'A' && tagName !== 'DEL' && tagName !== 'INS') return PHRASING.has(tagName);
  for (let child = node.firstChild; child; child = child.nextSibling) if (!isPhrasing(child)) return false;
  return true;
}

interface Reading {
  _getInnerText(element: Element): string;
}

const ANCHOR = /^#.+/;

function linkDensity(this: Reading, element: Element): number {
  const links = element.querySelectorAll('a');
  const length = links.length > 0 ? this._getInnerText(element).length : 0;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of links)
    linked += this._getInnerText(link).length * (ANCHOR.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
  return linked / length;
}

/** Of headings the share of the text is asked; of many tags at once only whether they hold any. */
function textDensity(this: Reading, element: Element, tags: readonly string[]): number {
  const found = Array.from(element.querySelectorAll(tags.join(',')));
  if (tags.length > HEADINGS) return Number(found.some(hasText));
  const lengths = found.map((one) => this._getInnerText(one).length);
  const length = lengths.length > 0 ? this._getInnerText(element).length : 0;
  return length > 0 ? lengths.reduce((sum, one) => sum + one, 0) / length : 0;
}

const HEADINGS = 6;
