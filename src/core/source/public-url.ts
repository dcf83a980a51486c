import { parse } from 'tldts';

/** Longer addresses are refused: no article needs one, and every later step may rely on the bound. */
const MAX_LENGTH = 2048;

/** Names that are in the public suffix list but lead to no public web server, and names that spell an IP address. */
const NOT_PUBLIC =
  /(?:^|\.)(?:arpa|onion|nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|lacolhost\.com|vcap\.me|localho\.st|yoogle\.com)$/;

/**
 * The address in its normal form, or null where it must never be opened, copied or fetched:
 * http(s) on its usual port, no user info, no IP literal in any spelling, a host under a known public suffix.
 * `.example` counts as known, with any port: it can never exist outside tests.
 */
export function toPublicHttpUrl(address: string): string | null {
  if (address.length > MAX_LENGTH) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hostname = url.hostname.replace(/\.$/, '');
  if (!isPublicHost(url.hostname) || !isUsualPort(url)) return null;
  return url.href.length > MAX_LENGTH ? null : url.href;
}

/** A name of at least two labels below a suffix of the list; numbers in any spelling were made dotted by the parser. */
function isPublicHost(host: string): boolean {
  const name = parse(host, { allowPrivateDomains: false });
  if (name.isIp || name.domain === null || NOT_PUBLIC.test(host)) return false;
  return name.isIcann === true || name.publicSuffix === 'example';
}

/** The parser drops a scheme's own port; 80 and 443 are left where the scheme is the other one. */
function isUsualPort(url: URL): boolean {
  return /^(?:|80|443)$/.test(url.port) || url.hostname.endsWith('.example');
}
