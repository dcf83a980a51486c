import { OPAQUE, type Target } from '../wrapper';
import { base64Text } from './base64-text';
import { decodePercent } from './decode-percent';
import { queryValue } from './query-value';

/** A reader of an address in base64 behind `prefix` in a parameter; anything else there is opaque. */
export function base64Param(name: string, prefix = ''): (url: URL) => Target {
  return (url) => {
    const value = queryValue(url, name);
    if (!value?.startsWith(prefix)) return value ? OPAQUE : null;
    const text = base64Text(value.slice(prefix.length).replaceAll(' ', '+'));
    const target = text && /^https?%3a/i.test(text) ? decodePercent(text) : text;
    return target && /^https?:/i.test(target) ? target : OPAQUE;
  };
}
