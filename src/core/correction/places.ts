import { registrableDomain } from '../source/domain';
import { withoutTracking } from '../source/without-tracking';

/** A page's address as a place: without scheme, `www.`, fragment and what only tracks. */
export function pagePlace(address: string): string {
  const { host, pathname, search } = new URL(withoutTracking(address));
  return `${host.replace(/^www\./, '')}${pathname}${search}`;
}

/** The site of an address as a place: its registrable domain, or its host where it has none. */
export function sitePlace(address: string): string {
  return registrableDomain(address) || new URL(address).host;
}

/** Whether an address lies at a place: is that page, or a page of that site. */
export function liesAt(address: string, place: string): boolean {
  return place === (place.includes('/') ? pagePlace(address) : sitePlace(address));
}
