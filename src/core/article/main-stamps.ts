import Readability from '@mozilla/readability/Readability.js';
import { STAMP } from './blocks';
import { caps } from './caps';

/** Stamps of the elements that Readability takes for the article. Works on a copy; empty where it finds nothing. */
export function mainStamps(document: Document): ReadonlySet<string> {
  const copy = document.cloneNode(true) as Document;
  restoreByNodes(copy.body);
  const reading = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    maxElemsToParse: caps.elements + 100,
    serializer: (node) => node as Element,
  }).parse();
  const stamped = reading?.content?.querySelectorAll(`[${STAMP}]`) ?? [];
  return new Set(Array.from(stamped, (element) => element.getAttribute(STAMP) ?? ''));
}

/**
 * Readability keeps the body as a string and sets it again before each further try. Nodes do the same without a parser,
 * and under Trusted Types, where no string may become HTML.
 */
function restoreByNodes(body: HTMLElement | null): void {
  if (!body) return;
  let kept: Node = body;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = body.cloneNode(true);
      return '';
    },
    set: () => body.replaceChildren(...kept.cloneNode(true).childNodes),
  });
}
