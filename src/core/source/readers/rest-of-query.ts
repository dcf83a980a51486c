import type { Target } from '../wrapper';
import { decodePercent } from './decode-percent';

/**
 * A reader of everything behind `marker` in the query as the target: '?' for the whole query, 'url=' for a last parameter.
 * A target in clear keeps its own '&' and '#'.
 */
export function restOfQuery(marker: string): (url: URL) => Target {
  return (url) => {
    const start = marker === '?' ? 0 : url.search.search(new RegExp(`[?&;]${marker}`)) + 1;
    if (start === 0 && marker !== '?') return null;
    const rest = url.search.slice(start + (marker === '?' ? 1 : marker.length));
    if (/^https?:/i.test(rest)) return rest + url.hash;
    if (/^https?%3a/i.test(rest)) return decodePercent(rest.split('&')[0] ?? '');
    return /^(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}(?:\/|$)/i.test(rest) ? `http://${rest}${url.hash}` : null;
  };
}
