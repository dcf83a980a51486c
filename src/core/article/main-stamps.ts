import { STAMP } from './blocks';
import type { Draft } from './draft';
import type { Document } from './page-tree';
import { quickReadability } from './quick-readability';

/** Stamps of the elements that Readability takes for the article; empty where it finds nothing. */
export function mainStamps(document: Document): ReadonlySet<string> {
  const found = quickReadability(document).parse()?.content?.elementsOf(null) ?? [];
  return new Set(found.flatMap((element) => (isScriptLink(element) ? [] : (element.getAttribute(STAMP) ?? []))));
}

/** Readability leaves out links that run scripts, and keeps what is in them. */
function isScriptLink(element: Draft): boolean {
  return element.tagName === 'A' && element.getAttribute('href')?.startsWith('javascript:') === true;
}
