import { OPAQUE, type Target } from '../wrapper';
import { decodeBase64 } from './decode-base64';
import { decodePercent } from './decode-percent';
import { queryValue } from './query-value';

/** Letters that count a run of replaced characters: 'A' stands for two. */
const RUN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SHORTEST_RUN = 2;

/** The address behind a Proofpoint link: /v1/url?u=…, /v2/url?u=… or /v3/__…__;…! */
export function urlDefense(url: URL): Target {
  if (url.pathname.startsWith('/v1/')) return queryValue(url, 'u');
  if (url.pathname.startsWith('/v2/')) return secondVersion(queryValue(url, 'u'));
  return thirdVersion(`${url.pathname}${url.search}${url.hash}`);
}

/** Version 2 writes '%' as '-' and '/' as '_'. */
function secondVersion(coded: string | null): Target {
  return coded === null ? null : decodePercent(coded.replaceAll('-', '%').replaceAll('_', '/'));
}

/**
 * Version 3 takes characters out, in order, into a base64 text behind the address: '*' stands for one of them,
 * '**X' for a run whose length X tells.
 */
function thirdVersion(rest: string): Target {
  const open = rest.indexOf('/__');
  const close = rest.lastIndexOf('__;');
  if (open < 0) return null;
  if (close < open) return OPAQUE;
  const end = rest.indexOf('!', close);
  const bytes = decodeBase64(rest.slice(close + 3, end < 0 ? rest.length : end));
  if (!bytes) return OPAQUE;
  const address = decodePercent(rest.slice(open + 3, close)).replace(/^([a-z][a-z0-9+.-]{0,20}:)\/(?!\/)/i, '$1//');
  const removed = [...new TextDecoder().decode(bytes)];
  let at = 0;
  const take = (count: number) => {
    at += count;
    return removed.slice(at - count, at).join('');
  };
  return address.replace(/\*(?:\*(.))?/g, (_mark, letter?: string) =>
    take(letter === undefined ? 1 : RUN_LETTERS.indexOf(letter) + SHORTEST_RUN),
  );
}
