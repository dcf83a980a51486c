import type { Block } from './block';
import cues from './cues.json';
import { phraseIndex } from './phrase-index';
import { plainLine } from './plain-line';

/** Longest line, and most words besides cue and link. */
const LINE_LENGTH = 300;
const REST_LENGTH = 12;

const relatedCues = phraseIndex(cues.relatedCues);

/** True for a line that is a cue ("See also:", "READ ALSO") and a link: it leads away from the article. */
export function isRelatedLine({ text, links }: Block): boolean {
  const link = links[0];
  if (!link || text.length > LINE_LENGTH) return false;
  return isRelatedCue(text.slice(0, link.start)) && restLength(text, links) <= REST_LENGTH;
}

function restLength(text: string, links: Block['links']): number {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  const first = links[0]?.start ?? 0;
  return text.length - first - linked;
}

/** True for a lead-in that is nothing but a cue. */
function isRelatedCue(lead: string): boolean {
  return relatedCues.has(plainLine(lead).replace(/^[\s:|–—>»\-*•]+|[\s:|–—>»\-*•]+$/g, ''));
}
