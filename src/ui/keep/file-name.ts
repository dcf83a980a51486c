import { plainText } from '../plain-text';

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Most file systems allow 255 bytes; a character takes up to 4 of them. */
const LONGEST = 60;

/** A file's name from a headline, without what any system forbids in one. */
export function fileName(headline: string, ending: string): string {
  const bare = plainText(headline)
    .replace(/[\\/:*?"<>|~%#{}]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  const cut = [...bare]
    .slice(0, LONGEST)
    .join('')
    .replace(/[\s.]+$/, '');
  return `${cut === '' || RESERVED.test(cut) ? 'article' : cut}.${ending}`;
}
