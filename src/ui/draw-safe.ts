import { articleMarkup } from './article-markup';
import type { SafeHtml } from './safe-html';

/** A second lock on the door, independent of the first. */
const CONFIG = {
  elements: [...articleMarkup.tags],
  attributes: [...articleMarkup.attributes, ...articleMarkup.ours],
};

type WithSanitizer = HTMLElement & { setHTML(html: string, options: { readonly sanitizer: object }): void };

/** Put cleaned nodes into a box of ours, through the browser's own sanitizer where it has one. */
export function drawSafe(box: HTMLElement, html: SafeHtml): void {
  const nodes = document.importNode(html, true);
  if (!('setHTML' in box)) {
    box.replaceChildren(nodes);
    return;
  }
  const holder = document.createElement('div');
  holder.append(nodes);
  (box as WithSanitizer).setHTML(holder.innerHTML, { sanitizer: CONFIG });
}
