import { type Publisher, publishers } from './publishers';

const byName = new Map<string, Publisher>();
const spellings = new Set<string>();
for (const publisher of publishers)
  for (const name of [publisher.name, ...publisher.aliases]) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), publisher);
    spellings.add(name);
  }

/** The outlet of exactly this name, or null. Ambiguous names and short capitals count in their own spelling alone. */
export function publisherNamed(name: string): Publisher | null {
  const trimmed = name.trim().replace(/[.,;:]+$/, '');
  const publisher = byName.get(trimmed.toLowerCase()) ?? null;
  if (!publisher || spellings.has(trimmed)) return publisher;
  return publisher.ambiguous || trimmed.length <= SHORT_NAME ? null : publisher;
}

/** "ani", "dw" and "ft" are words of some language. */
const SHORT_NAME = 4;
