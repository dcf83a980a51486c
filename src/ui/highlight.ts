/** Colours ranges of text under a name that `::highlight()` styles; an empty list takes the colour off. */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) {
    markInstead(name, ranges);
    return;
  }
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Browsers without custom highlights get <mark>: text node by text node, so that no element is torn apart. */
function markInstead(name: string, ranges: readonly Range[]): void {
  for (const mark of document.querySelectorAll(`mark[data-mark="${name}"]`)) mark.replaceWith(...mark.childNodes);
  for (const range of ranges.toReversed()) for (const part of textParts(range)) wrap(part, name);
}

function textParts(range: Range): readonly Range[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = range.commonAncestorContainer instanceof Text ? [range.commonAncestorContainer] : [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  return nodes.map((node) => {
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    return part;
  });
}

function wrap(part: Range, name: string): void {
  if (part.collapsed) return;
  const mark = document.createElement('mark');
  mark.setAttribute('data-mark', name);
  part.surroundContents(mark);
}
