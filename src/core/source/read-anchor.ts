import { languages } from '../languages';
import { plainText } from './plain-text';
import { readLabel } from './read-label';

/** Longest link text that may be a cue, UTF-16 units. */
const LENGTH = 80;
/** Arrows, brackets and the like around a link's words. */
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** Cues that are also names of things (a typeface, a river): they count in their own language alone. */
const AMBIGUOUS = new Set([
  'font',
  'vir',
  'more',
  'mehr',
  'mer',
  'meer',
  'mere',
  'plus',
  'suite',
  'continua',
  'origem',
  '源',
]);

const anchors = new Map<string, 'source' | 'continue'>();
for (const language of languages) {
  for (const cue of language.continueAnchors) anchors.set(bare(cue), 'continue');
}
for (const language of languages) {
  for (const cue of language.sourceAnchors) anchors.set(bare(cue), 'source');
}

/** What a link's whole text says: that it leads to the source, that the text goes on there, or neither (null). */
export function readAnchor(text: string): 'source' | 'continue' | null {
  if (text.length > LENGTH) return null;
  const cue = anchors.get(bare(plainText(text, LENGTH).toLowerCase()));
  if (cue) return cue;
  const label = readLabel(text);
  return label?.sure && label.name !== '' && label.kind !== 'via' ? 'source' : null;
}

/** Whether the cue means what it says only on pages of its language. */
export function isAmbiguousAnchor(text: string): boolean {
  return AMBIGUOUS.has(bare(plainText(text, LENGTH).toLowerCase()));
}

function bare(text: string): string {
  return text.replace(EDGE, '');
}
