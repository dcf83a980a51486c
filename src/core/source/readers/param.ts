import { OPAQUE, type Target } from '../wrapper';
import { queryValue } from './query-value';

/** A reader of the first of these parameters that holds an address. */
export function param(...names: readonly string[]): (url: URL) => Target {
  return (url) => {
    const values = names.map((name) => queryValue(url, name)).filter((value) => value !== null && value !== '');
    const target = values.find((value) => /^(?:https?:|https?%3a|\/\/)/i.test(value ?? ''));
    if (target) return target.startsWith('//') ? `https:${target}` : target;
    const other = values.find((value) => /^(?:[a-z][a-z0-9+.-]{0,20}:|\/)/i.test(value ?? '')) ?? null;
    return other?.startsWith('/') ? OPAQUE : other;
  };
}
