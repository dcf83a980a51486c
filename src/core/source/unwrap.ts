import { hostFits } from './host-fits';
import { toPublicHttpUrl } from './public-url';
import { withoutTracking } from './without-tracking';
import { OPAQUE, type Target, type Wrapper } from './wrapper';
import { wrappers } from './wrappers';

/** Forwarders nest (mail guard → Google → cache); deeper than this nobody means well. */
const MAX_LAYERS = 6;
/** A wrapper carries its target encoded, so it may be longer than an address that is opened. */
const MAX_LENGTH = 16_384;

/** Where a link leads: `url` is its target, cleaned of tracking; null where it cannot be told or must not be opened. */
export interface Unwrapped {
  readonly status: 'none' | 'decoded' | 'opaque' | 'rejected';
  readonly url: string | null;
  /** True where a layer of it sells: such a target is never where a text was taken from. */
  readonly affiliate: boolean;
}

/** The address a link really leads to. 'none' where nothing wraps it. Pure: nothing is fetched. */
export function unwrap(link: string): Unwrapped {
  const seen = new Set<string>();
  let address = link.trim().replace(/^\/\//, 'https://');
  let affiliate = false;
  for (let layer = 0; layer <= MAX_LAYERS; layer++) {
    const url = parseLink(address);
    if (!url || seen.has(url.href)) return { status: 'rejected', url: null, affiliate };
    seen.add(url.href);
    const { target, sells } = peel(url);
    affiliate ||= sells;
    if (target === OPAQUE) return { status: 'opaque', url: null, affiliate };
    if (target === null) return settle(url.href, layer > 0, affiliate);
    address = onceMore(target);
  }
  return { status: 'opaque', url: null, affiliate };
}

function parseLink(address: string): URL | null {
  if (address.length > MAX_LENGTH || !URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

function peel(url: URL): { readonly target: Target; readonly sells: boolean } {
  for (const row of wrappers) {
    if (!url.pathname.startsWith(row.path) || !hostFits(row.host, url.hostname)) continue;
    const target = readBy(row, url);
    if (target !== null) return { target, sells: row.affiliate === true };
  }
  return { target: null, sells: false };
}

/** Leads back to itself where a cache's own host is its target: then it wraps nothing. */
function readBy(row: Wrapper, url: URL): Target {
  const target = row.read(url);
  return target === url.href ? null : target;
}

/** Some forwarders encode twice. */
function onceMore(target: string): string {
  return /^https?%3a/i.test(target) ? decodeURIComponentOr(target) : target.trim();
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function settle(address: string, decoded: boolean, affiliate: boolean): Unwrapped {
  const url = toPublicHttpUrl(withoutTracking(address));
  return url ? { status: decoded ? 'decoded' : 'none', url, affiliate } : { status: 'rejected', url: null, affiliate };
}
