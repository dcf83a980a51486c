import { browser } from './browser';

/** Show the options page in a tab of its own; at one of its sections where that is named. */
export async function openOptions(section = ''): Promise<void> {
  if (section === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${section}`) });
}
