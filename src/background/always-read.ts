import { loadAlwaysRead } from '../platform/always-read';
import { browser } from '../platform/browser';
import { oneAtATime } from '../platform/one-at-a-time';
import { openReader } from './open-reader';
import { stateOf } from './publish';

/** Pages the reader was opened on by itself, by tab: one who comes back to such a page, or loads it again, wants the page. */
const KEY = 'openedByItself';
/** Tabs remembered; the oldest make room. */
const MOST = 200;

/** Whether the reader wants this site's articles opened in the reader. */
export async function isAlwaysRead(url: string): Promise<boolean> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return (await loadAlwaysRead()).includes(host);
}

/** Open the reader on a tab whose site is listed: on articles alone, once for each page, in front of the reader's eyes, never from a private window. */
export async function openWhereListed(tabId: number): Promise<void> {
  const state = await stateOf(tabId);
  if (state?.kind !== 'reported' || state.isPrivate || isHome(state.url) || !(await isAlwaysRead(state.url))) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.active || tab.incognito || !(await isFirstTime(tabId, state.url))) return;
  // The tab may be closed by now: nobody waits for its reader.
  await openReader(tabId).catch(() => false);
}

function isHome(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** One at a time: a page may be read twice at once, and must not open two readers. */
async function isFirstTime(tabId: number, url: string): Promise<boolean> {
  return oneAtATime(KEY, async () => {
    const stored = (await browser.storage.session.get(KEY))[KEY];
    const opened = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, string>>) : {};
    if (opened[tabId] === url) return false;
    const entries = [...Object.entries(opened).filter(([id]) => id !== String(tabId)), [String(tabId), url]];
    await browser.storage.session.set({ [KEY]: Object.fromEntries(entries.slice(-MOST)) });
    return true;
  });
}
