import type { Target } from '../wrapper';
import { decodePercent } from './decode-percent';

/**
 * A reader of the address that stands in the path behind `before`, in clear or percent-encoded.
 * In clear it takes the link's query and fragment along; one slash lost after the scheme is put back.
 * Without a scheme a host name is enough, read as `bare`; null refuses it.
 */
export function addressInPath(before: RegExp, bare: 'http' | 'https' | null = null): (url: URL) => Target {
  return (url) => {
    const found = before.exec(url.pathname);
    if (!found) return null;
    const rest = url.pathname.slice(found.index + found[0].length);
    if (/^https?:\//i.test(rest)) return rest.replace(/^(https?:)\/+/i, '$1//') + url.search + url.hash;
    if (/^https?%3a\/{1,2}/i.test(rest)) return decodePercent(rest).replace(/^(https?:)\/+/i, '$1//') + url.search;
    if (/^https?(?::|%3a)/i.test(rest)) return encodedIn(rest);
    return bare && /^(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?:[/:]|$)/i.test(rest)
      ? `${bare}://${rest}${url.search}${url.hash}`
      : null;
  };
}

/** An encoded address ends at the next slash of the path. */
function encodedIn(rest: string): string {
  return decodePercent(rest.split('/')[0] ?? '');
}
