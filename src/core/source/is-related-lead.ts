import { languages } from '../languages';
import { plainText } from './plain-text';
import type { AimedClaim } from './source-page';

const LENGTH = 60;
const cues = new Set(languages.flatMap(({ relatedCues }) => relatedCues));

/** Whether the words right before a link are those of a "Related:" line. */
export function isRelatedLead({ lead }: AimedClaim): boolean {
  if (lead.length > LENGTH) return false;
  return cues.has(
    plainText(lead, LENGTH)
      .toLowerCase()
      .replace(/[\s:|–—>»-]+$/u, ''),
  );
}
