import { OPAQUE, type Target } from '../wrapper';
import { queryValue } from './query-value';

/** The page behind `q=cache:ID:ADDRESS+words`; both the id and the address's scheme may be left out. */
export function cachedByGoogle(url: URL): Target {
  const query = queryValue(url, 'q') ?? '';
  if (!query.startsWith('cache:')) return null;
  const [first = ''] = query.slice('cache:'.length).split(/[+\s]/);
  const address = first.replace(/^[\w-]{12}:(?=.)/, '');
  if (/^https?:/i.test(address)) return address;
  return /^(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?:[/:]|$)/i.test(address) ? `http://${address}` : OPAQUE;
}
