import type { Label } from '../core/model';

const WORDS: Readonly<Partial<Record<Label, string>>> = {
  credited: 'fairness_note',
  excerpt: 'fairness_note',
  copied: 'fairness_note',
  reworded: 'fairness_wording',
};

/** What fairness asks to be said along with a verdict, as the name of a message; null where nothing was found. */
export function fairnessWords(label: Label): string | null {
  return WORDS[label] ?? null;
}
