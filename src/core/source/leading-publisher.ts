import { publisherNamed } from './publisher-named';
import type { Publisher } from './publishers';

/** Words of the longest name in the table. */
const MOST_WORDS = 5;

/** The outlet whose name starts the text, the longest name first, with the name as it stands there; null where none does. */
export function leadingPublisher(text: string): { readonly name: string; readonly publisher: Publisher } | null {
  const words = text.trim().split(/\s+/, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:|)\]]+$/, '');
    const publisher = publisherNamed(name);
    if (publisher) return { name, publisher };
  }
  return null;
}
