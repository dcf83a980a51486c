import { documentFeatures } from './document-features';
import { calibrationFor, documentScore } from './document-score';
import type { WordingModel } from './model';
import { registerOf } from './registers';
import { partOf, type TextRead } from './text-read';

/** Parts are judged in windows of so many words, each half over the one before. */
const WINDOW = 300;
const STEP = WINDOW / 2;
/** A text hardly longer than a window is judged whole. */
const LEAST = WINDOW + STEP;

/** A run of tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The oddest window of a longer text, where it lies above what one in a thousand genuine texts has anywhere; else null.
 * The more windows are tried, the higher the bar: scores of genuine texts fall off exponentially, by a factor of ten from each threshold to the next.
 */
export function oddPart(read: TextRead, model: WordingModel): Stretch | null {
  const words = read.tokens.words.length;
  const bar = calibrationFor(WINDOW, model);
  if (words < LEAST || !bar) return null;
  const windows = Math.floor((words - WINDOW) / STEP) + 1;
  const fall = (bar.lenient - bar.tenth) / Math.LN10;
  let highest = bar.strict + fall * Math.log(windows);
  let odd: Stretch | null = null;
  for (let from = 0; from + WINDOW <= words; from += STEP) {
    const part = partOf(read, from, from + WINDOW);
    const score = documentScore(documentFeatures(part, model), model);
    if (score < highest || registerOf(part.tokens, part.reading)) continue;
    highest = score;
    odd = { from, to: from + WINDOW };
  }
  return odd;
}
