import { browser } from './browser';

/**
 * Hand the reader's key press on to the tab's page, which then may write to the clipboard for some seconds.
 * Chromium takes it along only while the event is being answered: call this before anything is waited for.
 */
export function passGesture(tabId: number): void {
  void browser.scripting.executeScript({ target: { tabId }, func: () => {} }).catch(() => {});
}
