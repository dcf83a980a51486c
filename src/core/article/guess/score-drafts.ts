import type { Draft } from './draft';
import { countsOf, linkDensity } from './draft-counts';

/** What an element is worth by its tag alone. */
const TAG_SCORES: Readonly<Record<string, number>> = {
  div: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
};

/** The score of an element that no text has spoken for yet. */
export function firstScore(draft: Draft, weightOf: (draft: Draft) => number): number {
  return (Object.hasOwn(TAG_SCORES, draft.tag) ? (TAG_SCORES[draft.tag] ?? 0) : 0) + weightOf(draft);
}

/** Shortest text that counts, and units that are worth a point, up to so many; UTF-16 units. */
const SHORTEST = 25;
const POINT = 100;
const MOST_POINTS = 3;
/** Levels that a text speaks for. */
const LEVELS = 5;

/**
 * Elements round the texts, scored by these: a point each, one for each comma and for length; the farther up, the less. Of
 * what links make up, nothing counts.
 */
export function scoreDrafts(texts: readonly Draft[], weightOf: (draft: Draft) => number): Draft[] {
  const found: Draft[] = [];
  for (const text of texts) {
    const { length, commas } = countsOf(text);
    if (!text.parent || length < SHORTEST) continue;
    const points = 2 + commas + Math.min(Math.floor(length / POINT), MOST_POINTS);
    let at: Draft | null = text.parent;
    for (let level = 0; at && level < LEVELS; level++, at = at.parent) {
      if (at.score === null) found.push(at);
      at.score = (at.score ?? firstScore(at, weightOf)) + points / divisorAt(level);
    }
  }
  for (const draft of found) draft.score = (draft.score ?? 0) * (1 - linkDensity(draft));
  return found;
}

function divisorAt(level: number): number {
  return level < 2 ? level + 1 : 3 * level;
}
