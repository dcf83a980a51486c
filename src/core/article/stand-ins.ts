import { embedAddress } from './embed-address';
import { isPermalink } from './is-permalink';
import { mathSource } from './math-source';
import type { NodeReader } from './node-reader';
import * as tree from './page-tree';

/**
 * What stands for an element that is not copied: a figure that names a video's or an embed's address, a formula's source,
 * the picture that a page has for browsers without scripts, the place that a heading's mark names. Empty where nothing
 * does; null for an element that is copied.
 */
export function standIns(
  node: Node,
  { name, names }: { readonly name: string; readonly names: string | null },
  read: NodeReader,
): readonly tree.Element[] | null {
  const stand = Object.hasOwn(STANDS, name) ? STANDS[name] : undefined;
  if (stand) return stand(node, read);
  if (names === null) return null;
  if (name === 'img') return MATH_IMAGE.test(names) ? code(read.attribute(node, 'alt') ?? '') : null;
  return DRAWN_MATH.test(names) ? [] : null;
}

/** Formulas drawn for the eye; their source stands beside them. */
const DRAWN_MATH =
  /(?:^|\s)(?:katex-html|MathJax|MathJax_(?:Display|Preview|SVG|SVG_Display|CHTML)|MJX_Assistive_MathML)(?:\s|$)/;
const MATH_IMAGE = /(?:^|\s)(?:mwe-math-fallback-image-\w+|latex|tex)(?:\s|$)/;
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data'] as const;

type Stand = (node: Node, read: NodeReader) => readonly tree.Element[] | null;

const STANDS: Readonly<Record<string, Stand>> = {
  iframe: embed,
  embed,
  object: embed,
  video: embed,
  audio: embed,
  math: (node, read) => code(mathSource(node, read)),
  script: (node, read) => (/^math\/tex/i.test(read.attribute(node, 'type') ?? '') ? code(textIn(node, read)) : null),
  noscript: noscriptImages,
  a: (node, read) => (isPermalink(node, read) ? place(node, read) : null),
};

/** A heading's mark may have the name that the page's contents lead to. */
function place(link: Node, read: NodeReader): readonly tree.Element[] {
  const name = read.attribute(link, 'id') ?? read.attribute(link, 'name');
  if (!name) return [];
  const element = new tree.Element('a');
  element.setAttribute('id', name);
  return [element];
}

function code(source: string): readonly tree.Element[] {
  if (source.trim() === '') return [];
  const element = new tree.Element('code');
  element.append(new tree.Text(source));
  return [element];
}

function embed(node: Node, read: NodeReader): readonly tree.Element[] {
  const name = read.localName(node);
  const isMedia = name === 'video' || name === 'audio';
  const stated = ADDRESSES.map((key) => read.attribute(node, key)).find(
    (one) => one && !/^(?:blob|data|about):/i.test(one),
  );
  const source = stated ?? (isMedia ? sourceIn(node, read) : null);
  const address = source && (isMedia ? source : embedAddress(source, read.attribute(node, 'allowfullscreen') !== null));
  if (!address) return [];
  const figure = new tree.Element('figure');
  figure.setAttribute('data-embed', address);
  const title = read.attribute(node, 'title') ?? read.attribute(node, 'aria-label');
  if (title) figure.setAttribute('title', title.slice(0, TITLE));
  const poster = read.attribute(node, 'poster');
  if (poster && !poster.startsWith('data:')) figure.setAttribute('data-poster', poster);
  return [figure];
}

/** Name of an embed that is shown, UTF-16 units. */
const TITLE = 200;

function sourceIn(media: Node, read: NodeReader): string | null {
  for (let child = read.firstChild(media); child; child = read.nextSibling(child)) {
    if (read.nodeType(child) === ELEMENT && read.localName(child) === 'source') return read.attribute(child, 'src');
  }
  return null;
}

const ELEMENT = 1;
const TEXT = 3;
/** Text of a noscript or a script that is read, UTF-16 units, and pictures of it that are taken. */
const LENGTH = 4_000;
const MOST_IMAGES = 2;

function textIn(node: Node, read: NodeReader): string {
  let text = '';
  for (let child = read.firstChild(node); child && text.length < LENGTH; child = read.nextSibling(child))
    if (read.nodeType(child) === TEXT) text += read.data(child);
  return text.slice(0, LENGTH);
}

const IMAGE_ATTRIBUTES = ['src', 'srcset', 'alt', 'width', 'height', 'data-src'] as const;

/** Where scripts run a noscript is text, else it is elements. */
function noscriptImages(node: Node, read: NodeReader): readonly tree.Element[] {
  const tags = [...textIn(node, read).matchAll(/<img\s[^>]{1,3000}>/gi)].slice(0, MOST_IMAGES);
  const written = tags.map(([tag]) => imageWith((name) => attributeIn(tag, name)));
  for (let child = read.firstChild(node); child && written.length < MOST_IMAGES; child = read.nextSibling(child)) {
    const isImage = read.nodeType(child) === ELEMENT && read.localName(child) === 'img';
    const image = child;
    if (isImage) written.push(imageWith((name) => read.attribute(image, name)));
  }
  return written;
}

function imageWith(attribute: (name: string) => string | null): tree.Element {
  const image = new tree.Element('img');
  image.setAttribute('data-noscript', '');
  for (const name of IMAGE_ATTRIBUTES) {
    const value = attribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  return image;
}

function attributeIn(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const value = found && (found[1] ?? found[2] ?? found[3] ?? '');
  return value === null
    ? null
    : value
        .replace(/&(?:amp|#0?38);/g, '&')
        .replace(/&quot;/g, '"')
        .replace(/&#0?39;/g, "'");
}
