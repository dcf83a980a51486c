import { STAMP } from './blocks';
import { quickReadability } from './quick-readability';

/** Stamps of the elements that Readability takes for the article; empty where it finds nothing. */
export function mainStamps(document: Document): ReadonlySet<string> {
  const stamped = quickReadability(document).parse()?.content?.querySelectorAll(`[${STAMP}]`) ?? [];
  return new Set(
    Array.from(stamped).flatMap((element) => (isScriptLink(element) ? [] : (element.getAttribute(STAMP) ?? ''))),
  );
}

/** Readability leaves out links that run scripts, and keeps what is in them. */
function isScriptLink(element: Element): boolean {
  return element.localName === 'a' && element.getAttribute('href')?.startsWith('javascript:') === true;
}
