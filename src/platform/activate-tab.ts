import { browser } from './browser';

/** Whether the tab could be brought to the front; false where it is gone. */
export async function activateTab(tabId: number): Promise<boolean> {
  return browser.tabs.update(tabId, { active: true }).then(
    () => true,
    () => false,
  );
}
