import type { Article } from '../core/model';
import type { Runtime } from '../platform/browser';
import type { PageLook } from '../platform/messages';
import { tabInfo } from '../platform/tabs';
import { openWhereListed } from './always-read';
import { checksByItself } from './checks-by-itself';
import { readTab, reportArticle, settle } from './read-tab';
import { sameAddress } from './same-address';

/** The probe saw a page: read it if it looks like an article, and say nothing otherwise. */
export async function pageLooked(from: Runtime.MessageSender, { article }: PageLook): Promise<void> {
  const page = await pageOf(from);
  if (!page || !(await checksByItself(page.url))) return;
  const { tabId, url, isPrivate } = page;
  if (article) await readTab(tabId, url);
  else await settle(tabId, { kind: 'no-article', url, pageKind: 'list', report: null, isPrivate });
}

/** The extractor sent an article. Its address is the sender's: what the page says of itself is not believed. */
export async function articleCame(from: Runtime.MessageSender, article: Article): Promise<void> {
  const page = await pageOf(from);
  if (!page) return;
  await reportArticle(page.tabId, { ...article, url: page.url }, page.isPrivate);
  await openWhereListed(page.tabId);
}

export async function pageFailed(from: Runtime.MessageSender, reason: string): Promise<void> {
  const page = await pageOf(from);
  if (page) await settle(page.tabId, { kind: 'failed', url: page.url, reason });
}

/** The page a message came from; null where its tab is gone or shows another page by now. */
async function pageOf({ tab, url = '' }: Runtime.MessageSender) {
  const now = tab?.id === undefined ? null : await tabInfo(tab.id);
  if (!now || (now.url !== '' && !sameAddress(now.url, url))) return null;
  return { tabId: now.id, url, isPrivate: now.isPrivate };
}
