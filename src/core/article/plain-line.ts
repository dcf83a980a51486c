import { isAscii } from './is-ascii';

/** A line as cues are written: NFKC, lower case, straight quotes, single spaces. */
export function plainLine(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  return (/[^\S ]|\s\s/.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}
