import { parse } from 'tldts';

/**
 * The registrable domain of an address or host, suffixes of hosting services counted as public
 * (`a.blogspot.com` and `b.blogspot.com` are two), or '' where it has none.
 */
export function registrableDomain(address: string): string {
  const name = parse(address, { allowPrivateDomains: true });
  if (name.isIp) return '';
  return name.domain ?? (name.isPrivate ? (name.hostname ?? '') : '');
}
