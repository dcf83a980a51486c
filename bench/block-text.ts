import { isInline } from '@/core/article/inline';

/** Text with a newline round every block element and for `<br>`; scripts and styles left out. One for all extractors. */
export function blockText(root: Element): string {
  const out: string[] = [];
  const walk = (element: Element) => {
    const name = element.localName.toLowerCase();
    if (/^(?:script|style|noscript)$/.test(name)) return;
    const edge = name === 'br' || !isInline(element) ? '\n' : '';
    out.push(edge);
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) out.push((child as Text).data);
      else if (child.nodeType === 1) walk(child as Element);
    out.push(edge);
  };
  walk(root);
  return out
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
