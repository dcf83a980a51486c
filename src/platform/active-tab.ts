import { browser } from './browser';

/** The tab the popup stands on, or null where there is none. `?tab=ID` in the address names another. */
export async function activeTabId(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named) && named >= 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
