import Readability from '@mozilla/readability/Readability.js';
import { caps } from './caps';
import { cleanConditionally } from './clean-conditionally';
import { Draft, draftOf } from './draft';
import type { Document } from './page-tree';

/**
 * A Readability that finds the same elements in a snapshot in less time: it works on a copy that is no DOM, its slowest
 * steps give way to ones that count what the copy knows, and what only polishes its result, which is never shown, is left out.
 */
export function quickReadability(document: Document): Readability<Draft> {
  const html = draftOf(document.documentElement);
  const body = html.children.find(({ tagName }) => tagName === 'BODY') ?? html;
  const reader = Object.assign(
    new Readability<Draft>(draftDocument(html, body) as never, {
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: caps.elements + 100,
      serializer: (node) => node as unknown as Draft,
    }),
    STEPS,
  );
  restoreByNodes(body, document, reader as unknown as Preparing);
  return reader;
}

/** What Readability asks of a document. */
function draftDocument(html: Draft, body: Draft): object {
  const document = Object.assign(new Draft(DOCUMENT, undefined, '', []), {
    documentElement: html,
    body,
    title: html.getElementsByTagName('title')[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    createElement: (tag: string) => new Draft(ELEMENT, tag.toUpperCase(), '', []),
  });
  document.appendChild(html);
  return document;
}

interface Preparing {
  _unwrapNoscriptImages(body: Draft): void;
  _removeScripts(body: Draft): void;
  _replaceBrs(body: Draft): void;
  _replaceNodeTags(elements: Iterable<Draft>, tag: string): void;
}

/**
 * Readability keeps the body as a string and sets it again before each further try. Nodes do the same without a parser.
 * Most pages need one try: a second copy is made when asked for.
 */
function restoreByNodes(body: Draft, original: Document, reader: Preparing): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      for (const child of body.childNodes) child.remove();
      for (const child of draftOf(original.body).childNodes) body.appendChild(child);
      reader._unwrapNoscriptImages(body);
      reader._removeScripts(body);
      reader._replaceBrs(body);
      reader._replaceNodeTags(body.getElementsByTagName('font'), 'SPAN');
    },
  });
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const BYLINE_LENGTH = 100;
const PHRASING = new Set(
  (
    'ABBR AUDIO B BDO BR BUTTON CITE CODE DATA DATALIST DFN EM EMBED I IMG INPUT KBD LABEL MARK MATH METER NOSCRIPT OBJECT ' +
    'OUTPUT PROGRESS Q RUBY SAMP SCRIPT SELECT SMALL SPAN STRONG SUB SUP TEXTAREA TIME VAR WBR'
  ).split(' '),
);
const BLOCKS = new Set('BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));
/** Tags that Readability throws out, and that no snapshot has. */
const NEVER = new Set('object embed iframe input textarea select button'.split(' '));
const PICTURE = /\.(?:jpg|jpeg|png|webp)/i;

/** Named as in Readability 0.6, whose result they must not change. A snapshot has no styles, no `hidden` and no `<noscript>`. */
const STEPS = {
  _cleanStyles: () => {},
  _fixRelativeUris: () => {},
  _unwrapNoscriptImages: dropEmptyImages,
  _fixLazyImages: fillFigures,
  _isProbablyVisible: (element: Draft) =>
    element.getAttribute('aria-hidden') !== 'true' || element.className.includes('fallback-image'),
  _setNodeTag: (element: Draft, tag: string) => Object.assign(element, { tagName: tag.toUpperCase() }),
  _getAllNodesWithTag: (node: Draft, tags: readonly string[]) => node.elementsOf(tags.map((tag) => tag.toUpperCase())),
  _clean: (root: Draft, tag: string) => {
    if (!NEVER.has(tag)) for (const element of root.getElementsByTagName(tag)) element.remove();
  },
  _cleanConditionally: cleanConditionally,
  _isValidByline: isByline,
  _isElementWithoutContent: isEmpty,
  _hasChildBlockElement: holdsBlock,
  _hasSingleTagInsideElement: isSole,
  _isPhrasingContent: isPhrasing,
  _getLinkDensity: (element: Draft) => element.linkDensity,
  _isWhitespace: (node: Draft) => (node.nodeType === TEXT ? node.textLength === 0 : node.tagName === 'BR'),
};

function dropEmptyImages(root: Draft): void {
  for (const image of root.getElementsByTagName('img')) {
    const isStated = ['src', 'srcset', 'data-src', 'data-srcset'].some((name) => image.hasAttribute(name));
    if (!isStated && !image.attributes.some(({ value }) => PICTURE.test(value))) image.remove();
  }
}

/** A lazy figure that holds no picture, but names one, gets it: pictures are counted. */
function fillFigures(root: Draft): void {
  for (const figure of root.getElementsByTagName('figure')) {
    const names = figure.attributes.filter(({ name }) => name !== 'src' && name !== 'srcset' && name !== 'alt');
    const isNamed = names.some(
      ({ value }) => /\.(?:jpg|jpeg|png|webp)\s+\d/.test(value) || /^\s*\S+\.(?:jpg|jpeg|png|webp)\S*\s*$/.test(value),
    );
    if (isNamed && figure.elementsOf(['IMG', 'PICTURE']).length === 0)
      figure.appendChild(new Draft(ELEMENT, 'IMG', '', []));
  }
}

function isByline(element: Draft, names: string): boolean {
  const isNamed =
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop')?.includes('author') === true ||
    BYLINE.test(names);
  if (!isNamed) return false;
  const { length } = element.textContent.trim();
  return length > 0 && length < BYLINE_LENGTH;
}

function isEmpty(element: Draft): boolean {
  if (element.textLength > 0) return false;
  return !element.firstElementChild || element.children.length === element.elementsOf(['BR', 'HR']).length;
}

function holdsBlock(element: Draft): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCKS.has(child.tagName ?? '') || holdsBlock(child)) return true;
  return false;
}

function isSole(element: Draft, tag: string): boolean {
  const only = element.firstElementChild;
  if (only?.tagName !== tag || only.nextElementSibling) return false;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === TEXT && /\S$/.test(child.data)) return false;
  return true;
}

function isPhrasing(node: Draft): boolean {
  if (node.nodeType === TEXT) return true;
  const tag = node.tagName ?? '';
  if (tag !== 'A' && tag !== 'DEL' && tag !== 'INS') return PHRASING.has(tag);
  for (let child = node.firstChild; child; child = child.nextSibling) if (!isPhrasing(child)) return false;
  return true;
}
