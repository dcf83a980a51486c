import { browser } from './browser';

/**
 * Whether the text was put on the clipboard from the tab's page.
 * A worker has no clipboard, so the page's own is used, from our isolated world; nothing is added to the page.
 */
export async function copyInTab(tabId: number, text: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: writeClipboard, args: [text] });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page. Pages without https have no `navigator.clipboard`: there the copy command is answered instead. */
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
