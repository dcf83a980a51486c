import { readLabel, type SourceLabel } from './read-label';
import type { AimedClaim } from './source-page';

/** Ends of sentences and of other labels before the last label: "Published on: May 3 | Source:". */
const LAST_PART = /[^.|•·;。\n]{0,60}$/u;

/** The label right before a claim's link, or with the name inside the link itself; null where there is none. */
export function leadLabel({ lead, text }: AimedClaim): SourceLabel | null {
  const last = LAST_PART.exec(lead.slice(-60))?.[0].trim() ?? '';
  const before = last === '' ? null : readLabel(last);
  if (before && before.kind !== 'credit' && before.name === '') return before;
  const words = last.split(' ');
  const short = readLabel(words.slice(-2).join(' ')) ?? readLabel(words.at(-1) ?? '');
  if (short && short.kind !== 'credit' && short.name === '' && /[:：]\s*$/.test(last)) return short;
  const inside = readLabel(text);
  return inside && inside.kind !== 'credit' && inside.sure && inside.name !== '' ? inside : null;
}
