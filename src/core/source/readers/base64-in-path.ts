import type { Target } from '../wrapper';
import { base64Text } from './base64-text';

/** The address in base64 that ends a link's path, or null. */
export function base64InPath(url: URL): Target {
  const text = base64Text(url.pathname.split('/').at(-1) ?? '');
  return text && /^https?:\/\//i.test(text) ? text : null;
}
