import probeFile from '../content/probe.ts?iife';
import { paintBadge } from '../platform/badge';
import { browser, type Tabs } from '../platform/browser';
import { isWebAddress } from '../platform/permissions';
import { runInTab, tabInfo } from '../platform/tabs';
import { forget, stateOf } from './publish';
import { sameAddress } from './same-address';
import { stopWork, workOf } from './tab-work';

/** The declared probe runs at about the time a page is complete; after this many ms it would have spoken. */
const PROBE_DELAY = 700;

/**
 * A tab went to another address, or finished loading.
 * Pages that change their address by script, or come back from the back-forward cache, run no declared probe: they get one here.
 */
export async function tabChanged(tabId: number, { url, status }: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  if (url) await leavePage(tabId, url);
  if (status !== 'complete') return;
  await new Promise((wake) => setTimeout(wake, PROBE_DELAY));
  const tab = await tabInfo(tabId);
  if (!tab || !isWebAddress(tab.url) || workOf(tabId)) return;
  const state = await stateOf(tabId);
  if (!state || !sameAddress(state.url, tab.url)) await runInTab(tabId, probeFile);
}

export async function tabClosed(tabId: number): Promise<void> {
  stopWork(tabId);
  await forget(tabId);
}

/** After installation and each update: pages that were open before have no probe, or one that has lost its extension. */
export async function lookAtOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id } of tabs) if (id !== undefined) await runInTab(id, probeFile);
}

async function leavePage(tabId: number, url: string): Promise<void> {
  const state = await stateOf(tabId);
  if (state && sameAddress(state.url, url)) return;
  const work = workOf(tabId);
  if (work && !sameAddress(work.url, url)) stopWork(tabId);
  if (!state) return;
  await forget(tabId);
  await paintBadge(tabId, null);
}
