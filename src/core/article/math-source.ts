import type { NodeReader } from './node-reader';

const ELEMENT = 1;
const TEXT = 3;
/** Longest source, UTF-16 units, and nodes of one formula that are read. */
const LENGTH = 2_000;
const MOST_NODES = 2_000;

/** A formula as text: its source where the page has that, else written in one line; '' where there is none. */
export function mathSource(math: Node, read: NodeReader): string {
  const reading = { read, left: MOST_NODES, source: '' };
  const line = lineOf(math, reading);
  const source = reading.source || read.attribute(math, 'alttext') || line;
  return source
    .replace(/^\{\\displaystyle\s(.*)\}$/s, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LENGTH);
}

interface Reading {
  readonly read: NodeReader;
  left: number;
  source: string;
}

function lineOf(node: Node, reading: Reading): string {
  const { read } = reading;
  if (reading.left-- <= 0) return '';
  if (read.nodeType(node) === TEXT) return read.data(node).trim();
  if (read.nodeType(node) !== ELEMENT) return '';
  const name = read.localName(node);
  const parts: string[] = [];
  for (let child = read.firstChild(node); child && reading.left > 0; child = read.nextSibling(child)) {
    const part = lineOf(child, reading);
    if (part !== '') parts.push(part);
  }
  if (name === 'annotation' || name === 'annotation-xml') {
    if (/tex/i.test(read.attribute(node, 'encoding') ?? '')) reading.source = parts.join(' ');
    return '';
  }
  return (Object.hasOwn(FORMS, name) && FORMS[name]?.(parts)) || parts.join('');
}

const grouped = (part = '') => (part.length > 1 ? `(${part})` : part);

/** How the elements of MathML are written in one line. */
const FORMS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  msup: ([base, over]) => `${base}^${grouped(over)}`,
  msub: ([base, under]) => `${base}_${grouped(under)}`,
  msubsup: ([base, under, over]) => `${base}_${grouped(under)}^${grouped(over)}`,
  munderover: ([base, under, over]) => `${base}_${grouped(under)}^${grouped(over)}`,
  mfrac: ([above, below]) => `${grouped(above)}/${grouped(below)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base, index]) => `${index}√${grouped(base)}`,
  mtr: (parts) => `${parts.join(', ')}; `,
};
