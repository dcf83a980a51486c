import { registrableDomain } from '../source/domain';
import { withoutTracking } from '../source/without-tracking';

/** Longer places end in a digest, UTF-16 units: they are keys of storage, where an item holds 8 kB. */
const LONGEST = 1500;

/** A page's address as a place: without scheme, `www.`, fragment and what only tracks. */
export function pagePlace(address: string): string {
  const { host, pathname, search } = new URL(withoutTracking(address));
  const place = `${host.replace(/^www\./, '')}${pathname}${search}`;
  return place.length > LONGEST ? `${place.slice(0, LONGEST)}#${digest(place)}` : place;
}

/** FNV-1a, 32 bits. Source: RFC 9923. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** The site of an address as a place: its registrable domain, or its host where it has none. */
export function sitePlace(address: string): string {
  return registrableDomain(address) || new URL(address).host;
}

/** Whether an address lies at a place: is that page, or a page of that site. */
export function liesAt(address: string, place: string): boolean {
  return place === (place.includes('/') ? pagePlace(address) : sitePlace(address));
}
