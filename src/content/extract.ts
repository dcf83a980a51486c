/** Injected when needed, perhaps more than once: page → snapshot → article → one message. Changes nothing on the page. */
import { extractArticle } from '../core/article/extract';
import { takeSnapshot } from '../core/article/snapshot';

const REASON_LENGTH = 200;

function read(): { readonly name: string; readonly args: readonly unknown[] } {
  try {
    return { name: 'article/extracted', args: [extractArticle(takeSnapshot(document, location.href))] };
  } catch (error) {
    return { name: 'article/failed', args: [String(error).slice(0, REASON_LENGTH)] };
  }
}

if (globalThis.chrome?.runtime?.id) chrome.runtime.sendMessage(read()).catch(() => {});
