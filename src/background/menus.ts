import { toPublicHttpUrl } from '../core/source/public-url';
import { unwrap } from '../core/source/unwrap';
import { browser, type Menus } from '../platform/browser';
import { t } from '../platform/i18n';
import { openAddress } from '../platform/tabs';
import { openReader } from './open-reader';
import { copyOriginal, openOriginal } from './original';

/** What keys and menus can ask for; the names are those of manifest.json's commands. */
export const wishes: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'open-original': (tabId) => openOriginal(tabId, null),
  'copy-original': copyOriginal,
  'open-reader': openReader,
};

const LINK = 'open-link-original';
const WHERE: Menus.ContextType[] = ['page', 'selection', 'action'];

const entries: readonly (readonly [id: string, title: string])[] = [
  ['open-original', 'menu_open_original'],
  ['copy-original', 'menu_copy_original'],
  ['open-reader', 'menu_read'],
];

/** Put our entries into the context menu. They outlive the worker, so once per installation is enough. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of entries) browser.contextMenus.create({ id, title: t(title), contexts: WHERE });
  browser.contextMenus.create({ id: LINK, title: t('menu_open_link_original'), contexts: ['link'] });
}

/** An entry was chosen. On a link its target is opened: unwrapped where it can be, as it is where only its site can tell. */
export async function chooseMenu({ menuItemId, linkUrl }: Menus.OnClickData, tabId: number): Promise<void> {
  if (menuItemId !== LINK) return void (await wishes[menuItemId]?.(tabId));
  const { status, url } = unwrap(linkUrl ?? '');
  const address = status === 'opaque' ? toPublicHttpUrl(linkUrl ?? '') : url;
  if (address) await openAddress(tabId, address, 'new-tab');
}
