import { languages } from '../languages';
import type { Block } from './block';

/** Longest line, and most words besides cue and link. */
const LINE_LENGTH = 300;
const REST_LENGTH = 12;

const CUES: readonly string[] = languages
  .flatMap((language) => language.relatedCues)
  .toSorted((a, b) => b.length - a.length);

/** True for a line that is a cue ("See also:", "READ ALSO") and a link: it leads away from the article. */
export function isRelatedLine({ text, links }: Block): boolean {
  const link = links[0];
  if (!link || text.length > LINE_LENGTH) return false;
  return relatedCue(text.slice(0, link.start)) !== null && restLength(text, links) <= REST_LENGTH;
}

function restLength(text: string, links: Block['links']): number {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  const first = links[0]?.start ?? 0;
  return text.length - first - linked;
}

/** The cue that a lead-in consists of, or null. */
export function relatedCue(lead: string): string | null {
  const plain = lead
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:|–—>»\-*•]+$/, '')
    .replace(/^[\s:|–—>»\-*•]+/, '');
  return CUES.find((cue) => plain === cue) ?? null;
}
