import { browser } from './browser';

/**
 * Whether the text was put on the clipboard, from the tab's page or from the background's.
 * Chromium's worker has no clipboard, so the page's own is used, from our isolated world; nothing is added to the page.
 * In Firefox the key counts as the reader's wish not in the page but in the background, which has a document there.
 */
export async function copyInTab(tabId: number, text: string): Promise<boolean> {
  return (await copyFromPage(tabId, text)) || ('document' in globalThis && writeClipboard(text));
}

async function copyFromPage(tabId: number, text: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: writeClipboard, args: [text] });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page, so it stands alone. Pages without https have no `navigator.clipboard`: there the copy command is answered instead. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const answer = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', answer, { capture: true, once: true });
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', answer, { capture: true });
    return copied;
  }
}
