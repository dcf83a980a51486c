import { registrableDomain } from '../source/domain';
import { type Portal, portals } from './portals';

/** The portal a page belongs to, or null. */
export function portalAt(address: string): Portal | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const domain = registrableDomain(address);
  return (
    portals.find(
      (portal) =>
        portal.domain === domain &&
        (portal.host === '' || hostname === portal.host) &&
        pathname.startsWith(portal.path),
    ) ?? null
  );
}
