import { originalOf } from '../core/source/original';
import { toPublicHttpUrl } from '../core/source/public-url';
import { unwrap } from '../core/source/unwrap';
import { flashBadge, paintBadge } from '../platform/badge';
import { copyInTab } from '../platform/clipboard';
import type { LinkOutcome } from '../platform/messages';
import { passGesture } from '../platform/pass-gesture';
import { passageLink } from '../platform/passage-link';
import { loadSettings } from '../platform/settings';
import { reportOf } from '../platform/tab-states';
import { openAddress, openPopup } from '../platform/tabs';
import { stateOf } from './publish';
import { showTab } from './read-tab';

/** How long the badge says that a link was copied, in ms. */
const FLASH = 1800;

/** Open the tab's original, or the named candidate of its report; at the passage with these words, where there are any. The popup opens instead where there is none to be sure of. */
export async function openOriginal(tabId: number, chosen: string | null, words = ''): Promise<LinkOutcome> {
  const target = await linkFor(tabId, chosen);
  if (target.kind !== 'original') {
    if (chosen === null) await openPopup();
    return target;
  }
  await openAddress(tabId, passageLink(target.url, words), (await loadSettings()).openIn);
  return target;
}

/** Whether the next page of an article was opened: beside the page it goes on from. */
export async function openNext(tabId: number, address: string): Promise<boolean> {
  const url = toPublicHttpUrl(address);
  if (url) await openAddress(tabId, url, 'new-tab');
  return url !== null;
}

/** Put the original's address on the clipboard from the page, or this page's own cleaned one; the badge says which. */
export async function copyOriginal(tabId: number): Promise<void> {
  passGesture(tabId);
  const target = await linkFor(tabId, null);
  if (target.kind === 'none' || !(await copyInTab(tabId, target.url))) {
    await openPopup();
    return;
  }
  await flashBadge(tabId, '✓', target.kind === 'original' ? 'badge_title_copied_link' : 'badge_title_copied_page');
  setTimeout(async () => paintBadge(tabId, await stateOf(tabId)), FLASH);
}

/** The address that "original" stands for on this tab: checked, unwrapped and cleaned. */
export async function linkFor(tabId: number, chosen: string | null): Promise<LinkOutcome> {
  const state = await showTab(tabId);
  const report = reportOf(state);
  const named = [...(report?.takenFrom ?? []), ...(report?.stories ?? [])];
  const candidate = chosen === null ? report && originalOf(report) : named.find(({ url }) => url === chosen);
  const url = candidate ? toPublicHttpUrl(candidate.url) : null;
  if (url) return { kind: 'original', url };
  const own = unwrap(report?.article.url ?? state.url).url;
  return chosen === null && own ? { kind: 'this-page', url: own } : { kind: 'none' };
}
