import { toPublicHttpUrl } from './public-url';

/** Where a link leads: `url` is its target, cleaned of tracking; null where it cannot be told or must not be opened. */
export interface Unwrapped {
  readonly status: 'none' | 'decoded' | 'opaque' | 'rejected';
  readonly url: string | null;
}

/** The address a link really leads to. 'none' where nothing wraps it. Pure: nothing is fetched. */
export function unwrap(link: string): Unwrapped {
  const url = toPublicHttpUrl(link);
  return url ? { status: 'none', url } : { status: 'rejected', url: null };
}
