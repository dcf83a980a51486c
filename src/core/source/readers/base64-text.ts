import { decodeBase64 } from './decode-base64';

/** The UTF-8 text of a base64 or base64url string, or null where it is none. */
export function base64Text(text: string): string | null {
  const bytes = decodeBase64(text);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
