import { browser } from './browser';

/** Pages whose requests are counted; the oldest make room. Gone with the browser session. */
const MOST = 100;
const KEY = 'requests';

/** Of private windows: memory only. */
const privately = new Map<string, number>();

/** How many requests were made for this page in this session. Asked of the background, which makes them all. */
export async function requestsFor(page: string): Promise<number> {
  const key = withoutFragment(page);
  return (privately.get(key) ?? 0) + ((await stored()).find(([known]) => known === key)?.[1] ?? 0);
}

/** Count one more. */
export async function countRequest(page: string, isPrivate: boolean): Promise<void> {
  const key = withoutFragment(page);
  if (isPrivate) {
    privately.set(key, (privately.get(key) ?? 0) + 1);
    return;
  }
  const all = await stored();
  const before = all.find(([known]) => known === key)?.[1] ?? 0;
  const others = all.filter(([known]) => known !== key);
  await browser.storage.session.set({ [KEY]: [...others.slice(1 - MOST), [key, before + 1]] }).catch(() => {});
}

/** Pairs, not an object: an address may be called anything. */
async function stored(): Promise<readonly (readonly [page: string, count: number])[]> {
  const value = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(value) ? value : [];
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
