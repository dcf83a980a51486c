import { isAllowListed, loadPolicy } from '../platform/policy';
import { loadSettings } from '../platform/settings';
import { isAlwaysRead } from './always-read';

/** Whether a page that looks like an article is read without a click: as the reader wants it, unless a policy forbids it. */
export async function checksByItself(url: string): Promise<boolean> {
  if (isAllowListed(await loadPolicy(), url)) return false;
  return (await loadSettings()).checkPages === 'always' || (await isAlwaysRead(url));
}
