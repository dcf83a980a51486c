/** The words of some nodes as one string, and the way back from places in it to the nodes. */
export interface TextIndex {
  /** White space as single spaces, a newline between blocks. UTF-16 offsets. */
  readonly text: string;
  readonly rangeOf: (start: number, end: number) => Range;
  /** Offset of a place in the nodes; the nearest one after it where the place itself is skipped. */
  readonly offsetOf: (node: Node, offset: number) => number;
}

/** A run of the text that stands unbroken in one node. */
interface Run {
  readonly at: number;
  readonly node: Text;
  readonly offset: number;
}

const BLOCK =
  /^(?:P|LI|H[1-6]|BLOCKQUOTE|FIGURE|FIGCAPTION|PRE|TD|TH|TR|TABLE|CAPTION|UL|OL|DL|DT|DD|DIV|SECTION|HR|BR)$/;
const SPACE = /\s/;
/** White space that does not stay as it is; most text has none and is one run. */
const TO_COLLAPSE = /[^\S ]|\s{2}/;

/** Ours, and marks of footnotes: neither is a word of the text. */
const SKIPPED = 'button, [data-skip], [data-image], sup [data-goto], [data-goto] sup';

/** An index over a box's text; what is in `skip` is not part of it. */
export function indexText(box: HTMLElement, skip = SKIPPED): TextIndex {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  let blank = true;
  const push = (char: string) => {
    parts.push(char);
    length += char.length;
  };
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && BLOCK.test(node.tagName) && length > 0 && !blank) {
      push('\n');
      blank = true;
    }
    if (!(node instanceof Text)) continue;
    const block = runs.at(-1)?.node;
    if (block && !blank && closestBlock(block) !== closestBlock(node)) {
      push('\n');
      blank = true;
    }
    blank = addText(node, { runs, push, blank, length: () => length });
  }
  return {
    text: parts.join(''),
    rangeOf: (start, end) => rangeOf(runs, start, end),
    offsetOf: (node, offset) => offsetOf(runs, node, offset),
  };
}

interface Sink {
  readonly runs: Run[];
  readonly push: (char: string) => void;
  readonly blank: boolean;
  readonly length: () => number;
}

/** Add a node's text, white space collapsed; answers whether it ended in white space. */
function addText(node: Text, { runs, push, blank, length }: Sink): boolean {
  // Taken once: Firefox copies the whole text each time it is asked for.
  const { data } = node;
  if (!(blank && data.startsWith(' ')) && !TO_COLLAPSE.test(data)) {
    if (data !== '') runs.push({ at: length(), node, offset: 0 });
    push(data);
    return data === '' ? blank : data.endsWith(' ');
  }
  let wasBlank = blank;
  let from = -1;
  const flush = (to: number) => {
    if (from < 0) return;
    runs.push({ at: length(), node, offset: from });
    push(data.slice(from, to));
    from = -1;
  };
  for (let at = 0; at < data.length; at += 1) {
    const isSpace = SPACE.test(data.charAt(at));
    if (!isSpace) {
      if (from < 0) from = at;
    } else {
      flush(at);
      if (!wasBlank) {
        runs.push({ at: length(), node, offset: at });
        push(' ');
      }
    }
    wasBlank = isSpace;
  }
  flush(data.length);
  return wasBlank;
}

function closestBlock(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !BLOCK.test(element.tagName)) element = element.parentElement;
  return element;
}

function rangeOf(runs: readonly Run[], start: number, end: number): Range {
  const range = document.createRange();
  const first = runs[runAt(runs, start)];
  const last = runs[runAt(runs, Math.max(start, end - 1))];
  if (!first || !last) return range;
  range.setStart(first.node, Math.min(first.node.length, first.offset + start - first.at));
  range.setEnd(last.node, Math.min(last.node.length, last.offset + end - last.at));
  return range;
}

/** The last run that begins at or before a place, by bisection. */
function runAt(runs: readonly Run[], place: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offsetOf(runs: readonly Run[], node: Node, offset: number): number {
  const own = runs.filter((run) => run.node === node && run.offset <= offset).at(-1);
  if (own) return own.at + offset - own.offset;
  const after = runs.find((run) => {
    const order = node.compareDocumentPosition(run.node);
    // The order of nodes taken away since means nothing.
    return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
  });
  return after?.at ?? 0;
}
