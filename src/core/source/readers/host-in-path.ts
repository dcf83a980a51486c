import type { Target } from '../wrapper';

/** A cache's own parameters, of no meaning to the page it holds. */
const OWN = /^(?:turbo_\w+|_x_tr_\w+)=/;
const OWN_FRAGMENT = /^#(?:referrer|amp_tf|aoh|csi|share)=/;

/**
 * A reader of paths such as /c/s/HOST/PATH: `before` ends right before the host and may hold a group `s`
 * that is set where the target is https. A '?' the cache encoded is put back.
 */
export function hostInPath(before: RegExp): (url: URL) => Target {
  return (url) => {
    const found = before.exec(url.pathname);
    if (!found) return null;
    const rest = url.pathname.slice(found.index + found[0].length).replace(/%3f/i, '?');
    if (!/^(?:[\w-]{1,63}\.){1,6}[a-z][\w-]{1,30}(?:[/:?]|$)/i.test(rest)) return null;
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !OWN.test(pair));
    const query = kept.length > 0 ? `${rest.includes('?') ? '&' : '?'}${kept.join('&')}` : '';
    const hash = OWN_FRAGMENT.test(url.hash) ? '' : url.hash;
    return `${found.groups?.s ? 'https' : 'http'}://${rest}${query}${hash}`;
  };
}
