import type { Driver } from '../../scripts/browsers/driver';

/** The same browser as after its start: no tab but the first and ours, nothing stored, nothing laid, the extension loaded anew. */
export async function freshen(browser: Driver): Promise<Driver> {
  await browser.extension.call(async () => {
    const own = await chrome.tabs.getCurrent();
    // Without its first tab a window would close as the extension's own pages do.
    const isKept = ({ id, index, windowId }: chrome.tabs.Tab) =>
      windowId === own?.windowId && (index === 0 || id === own.id);
    const others = (await chrome.tabs.query({})).filter((tab) => !isKept(tab));
    await chrome.tabs.remove(others.flatMap(({ id }) => id ?? []));
    localStorage.clear();
    await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]);
  });
  browser.web.clear();
  await browser.reload();
  await browser.clearComplaints();
  return browser;
}
