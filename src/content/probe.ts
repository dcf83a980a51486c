/**
 * A few hundred bytes on every page: does this look like an article? One message, then nothing is left behind.
 * Imports nothing, reads no layout, changes nothing.
 */

/** Text that an article has at least, in `<p>` and the like; a page in Chinese says as much in a third of it. */
const ENOUGH = 500;
const CJK_FACTOR = 3;
/** Shorter ones are labels and buttons. */
const SHORTEST = 20;
const MOST_ELEMENTS = 400;

function looksLikeArticle(): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return false;
  let length = 0;
  const found = document.querySelectorAll('p, pre, blockquote, article li, main li, div > br');
  for (let at = 0; at < found.length && at < MOST_ELEMENTS && length < ENOUGH; at++)
    length += lengthOf(found[at] as Element);
  return length >= ENOUGH;
}

/** Text of one element, outside of links; that of a `<br>` is what stands right before it. */
function lengthOf(element: Element): number {
  if (element.closest('nav, footer, aside, form')) return 0;
  const text =
    (element.localName === 'br' ? element.previousSibling : element)?.textContent?.trim().slice(0, ENOUGH) ?? '';
  const cjk = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  const weighted = text.length + cjk * (CJK_FACTOR - 1);
  return weighted < SHORTEST || element.closest('a') ? 0 : weighted;
}

if (globalThis.chrome?.runtime?.id && globalThis.top === globalThis.self)
  chrome.runtime.sendMessage({ name: 'page/looked', args: [{ article: looksLikeArticle() }] }).catch(() => {});
