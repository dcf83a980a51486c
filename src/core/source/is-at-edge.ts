import type { AimedClaim } from './source-page';

/** Where the last part of a text begins, as a share of it. */
const LAST_PART = 0.85;
/** A block with this much besides a link is a sentence, UTF-16 units. */
const FEW_WORDS = 60;

/** Whether a claim stands where texts name their source: in the last part, or in a line of its own before the start; never in a caption. */
export function isAtEdge(claim: AimedClaim): boolean {
  if (claim.place === 'caption' || claim.place === 'foot') return false;
  if (claim.place === 'end' || claim.position >= LAST_PART) return true;
  return (claim.place === 'start' || claim.place === 'header') && isOwnLine(claim);
}

/** Whether a link makes up its block but for a label. */
export function isOwnLine({ text, lead, context }: AimedClaim): boolean {
  return context.length - text.length <= Math.max(FEW_WORDS, lead.length + FEW_WORDS / 3);
}
