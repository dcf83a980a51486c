import type { Report, TabState } from '../core/model';
import { browser } from './browser';

/** Reports kept at a time: session storage holds 10 MB, a report is at most about 400 kB. */
const MOST = 20;
const INDEX = 'tabs';
const keyOf = (tabId: number) => `tab:${tabId}`;

/** The report that a state carries; null where there is none yet, as of a page that the probe alone passed over. */
export function reportOf(state: TabState): Report | null {
  return 'report' in state ? state.report : null;
}

/** Session storage is the truth: it outlives the worker, and every view reads it. The oldest tabs make room when it is full. */
export async function saveTabState(tabId: number, state: TabState): Promise<void> {
  const known = await index();
  const order = [...known.filter((id) => id !== tabId), tabId];
  const dropped = order.slice(0, Math.max(0, order.length - MOST));
  await browser.storage.session.remove(dropped.map(keyOf));
  await put(tabId, state, order.slice(dropped.length));
}

/** The tab's state, or null where there is none. */
export async function loadTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

export async function dropTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Call `view` with the tab's state now and at each change. Returns how to stop. */
export function watchTabState(tabId: number, view: (state: TabState | null) => void): () => void {
  const key = keyOf(tabId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) view((changes[key].newValue as TabState | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void loadTabState(tabId).then(view);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

async function index(): Promise<number[]> {
  const stored = (await browser.storage.session.get(INDEX))[INDEX];
  return Array.isArray(stored) ? stored.filter((id): id is number => Number.isInteger(id)) : [];
}

/** Write, and where the quota is hit drop the older half and write again. */
async function put(tabId: number, state: TabState, order: readonly number[]): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: state, [INDEX]: order });
  } catch {
    const kept = order.slice(Math.ceil(order.length / 2));
    await browser.storage.session.remove(order.filter((id) => !kept.includes(id)).map(keyOf));
    await browser.storage.session.set({ [keyOf(tabId)]: state, [INDEX]: kept.length > 0 ? kept : [tabId] });
  }
}
