import { selectionQuery } from '../core/source/selection-query';
import { browser, type Menus } from '../platform/browser';
import { t } from '../platform/i18n';
import { openLink } from './open-link';
import { openReader } from './open-reader';
import { copyOriginal, openOriginal } from './original';
import { openSearch } from './search';

/** What keys and menus can ask for; the names are those of manifest.json's commands. */
export const wishes: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'open-original': (tabId) => openOriginal(tabId, null),
  'copy-original': copyOriginal,
  'open-reader': (tabId) => openReader(tabId),
};

const LINK = 'open-link-original';
const TEXT = 'find-text';
const WHERE: Menus.ContextType[] = ['page', 'selection', 'action'];

const entries: readonly (readonly [id: string, title: string])[] = [
  ['open-original', 'menu_open_original'],
  ['copy-original', 'menu_copy_original'],
  ['open-reader', 'menu_read'],
];

/** Put our entries into the context menu. They outlive the worker, so once per installation is enough. */
export async function createMenus(): Promise<void> {
  // Browsers on phones have none.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const [id, title] of entries) browser.contextMenus.create({ id, title: t(title), contexts: WHERE });
  browser.contextMenus.create({ id: LINK, title: t('menu_open_link_original'), contexts: ['link'] });
  browser.contextMenus.create({ id: TEXT, title: t('menu_find_text'), contexts: ['selection'] });
}

/** An entry was chosen. */
export async function chooseMenu(
  { menuItemId, linkUrl, selectionText = '', pageUrl = '' }: Menus.OnClickData,
  tabId: number,
): Promise<void> {
  if (menuItemId === TEXT) return void (await openSearch(tabId, selectionQuery(selectionText, pageUrl)));
  if (menuItemId !== LINK) return void (await wishes[menuItemId]?.(tabId));
  await openLink(tabId, linkUrl ?? '', 'new-tab');
}
