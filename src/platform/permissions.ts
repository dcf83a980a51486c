import { browser } from './browser';

const WEB = ['http:', 'https:'];

/** Whether the reader lets us see this address without a click. False for pages that no extension may read. */
export async function hasSiteAccess(address: string): Promise<boolean> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !WEB.includes(url.protocol)) return false;
  return browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
}

/** Whether we may reach this host, asking the reader where access was withdrawn. To be called in a click, before anything is waited for. */
export async function reachHost(host: string): Promise<boolean> {
  const origins = [`https://${host.replace(/:\d+$/, '')}/*`];
  try {
    return await browser.permissions.request({ origins });
  } catch {
    // Not in a click: then only what is there already counts.
    return browser.permissions.contains({ origins });
  }
}

/** Whether this is a page of the web at all: browser pages, files and other extensions are not. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && WEB.includes(new URL(address).protocol);
}

/** Whether the reader gave this site's access back. To be called in a click, before anything is awaited. */
export async function requestSiteAccess(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${new URL(address).hostname}/*`] });
}
