import type { Label } from '../model';
import type { Clues } from './signal';

/** What a label needs before it may be given at all, whatever the evidence weighs. */
export interface LabelRule {
  readonly label: Label;
  /** Share of such pages among those opened, before any evidence. An estimate: only the order of the weights matters. */
  readonly prior: number;
  fits(clues: Clues): boolean;
}

/** Words below which a text is too short to say anything of its wording. */
const SHORT = 150;
/** Words below which a text that points elsewhere is a summary of it. */
const SUMMARY = 200;

/** One row per label. Where two fit, the evidence decides. */
export const labelRules: readonly LabelRule[] = [
  { label: 'none', prior: 0.75, fits: (clues) => !isShort(clues) },
  { label: 'too-short', prior: 0.75, fits: isShort },
  {
    label: 'credited',
    prior: 0.12,
    fits: (clues) => statesSource(clues) && !isReworded(clues) && !isUncredited(clues),
  },
  { label: 'excerpt', prior: 0.05, fits: (clues) => pointsElsewhere(clues) && !isReworded(clues) },
  { label: 'copied', prior: 0.03, fits: isUncredited },
  { label: 'reworded', prior: 0.03, fits: isReworded },
  { label: 'unclear', prior: 0.02, fits: ({ takenFrom, matches }) => takenFrom.length + matches.length > 0 },
];

/** Clues that are a sentence for readers, not only for machines. */
const CREDIT_SENTENCES = ['credit-line', 'feed-footer', 'label'];

function isShort({ profile }: Clues): boolean {
  return profile.wordCount < SHORT;
}

function statesSource({ takenFrom, creditedTo }: Clues): boolean {
  return creditedTo.length > 0 || takenFrom.some(({ level }) => level === 'stated' || level === 'matched');
}

/** Unless the reader says it is not: measured against a fetched page, or above a threshold of the wording benchmark: the lenient one only beside a stated source. */
function isReworded(clues: Clues): boolean {
  const { wording, matches, corrections } = clues;
  if (corrections.some(({ decision }) => decision === 'not-reworded')) return false;
  const odd = wording?.enough === true && (wording.strict || (wording.lenient && statesSource(clues)));
  return odd || matches.some(({ relation }) => relation === 'reworded');
}

function pointsElsewhere(clues: Clues): boolean {
  return has(clues, ['read-on']) && (clues.profile.wordCount < SUMMARY || clues.article.cut !== null);
}

/** The same text as a fetched page, or as markup tells search engines, without a word of credit to readers. */
function isUncredited(clues: Clues): boolean {
  const same = clues.matches.some(({ relation }) => relation === 'same') || has(clues, ['canonical']);
  return same && clues.creditedTo.length === 0 && !has(clues, CREDIT_SENTENCES);
}

function has({ takenFrom }: Clues, signals: readonly string[]): boolean {
  return takenFrom.some(({ clues }) => clues.some(({ signal }) => signals.includes(signal)));
}
