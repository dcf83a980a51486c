import { OPAQUE, type Target } from '../wrapper';
import { base64Text } from './base64-text';

/** A reader of an address in a JSON object in base64url: `at` finds it in the path, `key` names its property. */
export function jsonInPath(at: RegExp, key: string): (url: URL) => Target {
  return (url) => {
    const coded = at.exec(url.pathname)?.[1];
    if (!coded) return null;
    const target = propertyOf(base64Text(coded), key);
    return target && /^https?:/i.test(target) ? target : OPAQUE;
  };
}

function propertyOf(json: string | null, key: string): string | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    const found: unknown = Reflect.get(value, key);
    return typeof found === 'string' ? found : null;
  } catch {
    return null;
  }
}
