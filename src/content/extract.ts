/** Injected when needed, perhaps more than once: page → snapshot → article → one message. Changes nothing on the page. */
import { extractArticle } from '../core/article/extract';
import { takeSnapshot } from '../core/article/snapshot';
import type { PieceRule } from '../core/model';

const REASON_LENGTH = 200;

function read(rule: PieceRule | null): { readonly name: string; readonly args: readonly unknown[] } {
  try {
    return { name: 'article/extracted', args: [extractArticle(takeSnapshot(document, location.href), rule)] };
  } catch (error) {
    return { name: 'article/failed', args: [String(error).slice(0, REASON_LENGTH)] };
  }
}

/** What the reader decided for this site; null where nobody answers. */
function askForRule(): Promise<PieceRule | null> {
  return chrome.runtime.sendMessage({ name: 'page/reading', args: [] }).then(
    (rule: PieceRule | null | undefined) => rule ?? null,
    () => null,
  );
}

if (globalThis.chrome?.runtime?.id) askForRule().then((rule) => chrome.runtime.sendMessage(read(rule)).catch(() => {}));
