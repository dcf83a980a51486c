import { toPublicHttpUrl } from '../core/source/public-url';
import { unwrap } from '../core/source/unwrap';
import { openAddress } from '../platform/tabs';

/** Whether the link's target was opened: unwrapped where it can be, as it is where only its site can tell. A missing scheme counts as https. */
export async function openLink(tabId: number, link: string, where: 'same-tab' | 'new-tab'): Promise<boolean> {
  const typed = link.trim();
  const full = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const { status, url } = unwrap(full);
  const address = status === 'opaque' ? toPublicHttpUrl(full) : url;
  if (!address || !new URL(address).hostname.includes('.')) return false;
  await openAddress(tabId, address, where);
  return true;
}
