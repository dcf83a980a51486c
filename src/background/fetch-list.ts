import { fetchGuarded } from '../platform/fetch-guarded';
import { keepHostList } from '../platform/keep-host-list';

const TYPES = /^(?:text\/(?!html\b)|application\/octet-stream\b)/i;
/** A body this long was cut: its last line may be half a name. */
const CUT = 2_000_000;

/** How many sites the list at this address names, once it is kept; null where it could not be had. A deliberate act of the reader's. */
export async function fetchList(address: string): Promise<number | null> {
  const errand = {
    accept: 'text/plain',
    types: TYPES,
    why: 'list',
    cause: { page: '', isPrivate: false },
    stays: null,
  } as const;
  const body = await fetchGuarded(address, errand, new AbortController().signal);
  if (!body) return null;
  const text = new TextDecoder().decode(body);
  const { hostname, pathname } = new URL(address);
  const name = `${hostname} – ${pathname.split('/').at(-1) ?? ''}`.replace(/ – $/, '');
  return keepHostList(body.length >= CUT ? text.slice(0, text.lastIndexOf('\n')) : text, name, address);
}
