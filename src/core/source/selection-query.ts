import { registrableDomain } from './domain';

/** Engines cut longer queries: words of the selection, and UTF-16 units in all. */
const WORDS = 32;
const LENGTH = 480;

/** What to search for to find where a selected text comes from: its first words as one phrase, outside this page's own site; '' for none. */
export function selectionQuery(selection: string, address: string): string {
  const words = selection
    .slice(0, 4 * LENGTH)
    .replace(/["“”„«»\p{Cc}\p{Cf}]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, WORDS);
  if (words.length === 0) return '';
  const domain = registrableDomain(address);
  const without = domain === '' ? '' : ` -site:${domain}`;
  while (words.length > 1 && words.join(' ').length > LENGTH - without.length) words.pop();
  return `"${words.join(' ').slice(0, LENGTH - without.length)}"${without}`;
}
