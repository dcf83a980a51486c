import type { View } from './driver';
import { until } from './until';

/** Waits for the page that greets a new installation and closes it: it would come to the front in the middle of a test. */
export async function closeWelcome(extension: View): Promise<void> {
  await until(
    () =>
      extension.call(async () => {
        const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('src/welcome/*') });
        await chrome.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
        return tabs.length > 0;
      }),
    'the welcome page',
  );
}
