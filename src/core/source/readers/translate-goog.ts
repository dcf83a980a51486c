import type { Target } from '../wrapper';

/**
 * The page behind `www-paper-example.translate.goog`: '-' stands for '.', '--' for '-'; `_x_tr_enc` tells of prefixes
 * ('1-' dropped, '0-' for a punycode name), `_x_tr_hp` of a host prefix, `_x_tr_sch` of the scheme.
 */
export function translateGoog(url: URL): Target {
  const coded = url.hostname.slice(0, -'.translate.goog'.length);
  const encodings = (url.searchParams.get('_x_tr_enc') ?? '').split(',');
  const unmarked = encodings.includes('1') ? coded.replace(/^1-/, '') : coded;
  const isIdn = encodings.includes('0') && unmarked.startsWith('0-');
  const name = (isIdn ? unmarked.slice(2) : unmarked).replace(/--|-/g, (dash) => (dash === '--' ? '-' : '.'));
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('_x_tr_'));
  const scheme = url.searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  const prefix = url.searchParams.get('_x_tr_hp') ?? '';
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${scheme}://${prefix}${isIdn ? 'xn--' : ''}${name}${url.pathname}${query}${url.hash}`;
}
