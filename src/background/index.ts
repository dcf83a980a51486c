/** A switchboard: each event of the browser and each message goes to the room that answers it. Decides nothing. */
import { browser } from '../platform/browser';
import { watchCorrections } from '../platform/corrections';
import { listen } from '../platform/listen';
import { requestsFor } from '../platform/page-requests';
import { activeTabId, openOwnPage } from '../platform/tabs';
import { openWhereListed } from './always-read';
import { checkSite } from './check-site';
import { compareWith } from './compare';
import { correct, followCorrections, putInForce } from './correct';
import { fetchList } from './fetch-list';
import { datePages, lookUp } from './look-up';
import { chooseMenu, createMenus, wishes } from './menus';
import { openLink } from './open-link';
import { openReader, readerRecord } from './open-reader';
import { linkFor, openNext, openOriginal } from './original';
import { articleCame, pageFailed, pageLooked } from './page-events';
import { readTab, showTab } from './read-tab';
import { readerImage } from './reader-image';
import { openSearch } from './search';
import { repairReader, repairTab, ruleFor } from './site-rule';
import { lookAtOpenTabs, tabChanged, tabClosed } from './tab-events';

listen({
  'page/looked': pageLooked,
  'page/reading': (from) => ruleFor(from),
  'article/extracted': articleCame,
  'article/failed': pageFailed,
  'tab/opened': (_from, tabId) => showTab(tabId),
  'tab/recheck': (_from, tabId) => readTab(tabId),
  'tab/repair': (_from, tabId, rule) => repairTab(tabId, rule),
  'next/open': (_from, tabId, url) => openNext(tabId, url),
  'original/open': (_from, tabId, url) => openOriginal(tabId, url),
  'original/open-at': (_from, tabId, words) => openOriginal(tabId, null, words),
  'original/link': (_from, tabId) => linkFor(tabId, null),
  'source/compare': (_from, subject, urls) => compareWith(subject, urls),
  'search/open': (_from, tabId, query) => openSearch(tabId, query),
  'search/look-up': (_from, subject, service, query) => lookUp(subject, service, query),
  'dates/ask': (_from, subject, urls) => datePages(subject, urls),
  'requests/count': (_from, page) => requestsFor(page),
  'site/check': (_from, subject) => checkSite(subject),
  'list/fetch': (_from, address) => fetchList(address),
  'correction/make': (_from, subject, wish) => correct(subject, wish),
  'correction/put': (_from, subject, corrections) => putInForce(subject, corrections),
  'reader/open': (_from, tabId, listen) => openReader(tabId, listen),
  'link/open': (_from, tabId, link) => openLink(tabId, link, 'same-tab'),
  'reader/opened': (_from, id) => readerRecord(id),
  'reader/repair': (_from, id, rule) => repairReader(id, rule),
  'reader/image': (_from, id, url) => readerImage(id, url),
});

browser.commands?.onCommand.addListener(async (name, tab) => {
  const tabId = tab?.id ?? (await activeTabId());
  if (tabId !== null) void wishes[name]?.(tabId);
});
browser.contextMenus?.onClicked.addListener((choice, tab) => {
  if (tab?.id !== undefined) void chooseMenu(choice, tab.id);
});
watchCorrections(() => void followCorrections());
browser.tabs.onUpdated.addListener((tabId, change) => void tabChanged(tabId, change));
browser.tabs.onActivated.addListener(({ tabId }) => void openWhereListed(tabId));
browser.tabs.onRemoved.addListener((tabId) => void tabClosed(tabId));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenus();
  void lookAtOpenTabs();
  if (reason === 'install') void openOwnPage('src/welcome/index.html', null);
});
