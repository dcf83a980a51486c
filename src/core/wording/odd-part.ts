import { documentFeatures } from './document-features';
import { calibrationFor, documentScore } from './document-score';
import type { WordingModel } from './model';
import { riseOf } from './registers';
import { partOf, type TextRead } from './text-read';

/** Parts are judged in windows of so many words, each half over the one before. */
const WINDOW = 300;
const STEP = WINDOW / 2;
/** A text hardly longer than a window is judged whole. */
const LEAST = WINDOW + STEP;

/** Windows in which hardly a word is odder than not (1 in 20) cannot reach the bar and are passed over. */
const LEAST_ODD = 0.05;

/** 25 in 1,000 genuine texts of all registers reach the lenient threshold, 1 the strict one. */
const LENIENT_TO_STRICT = 25;

/** A run of tokens. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The oddest window of a longer text, where it lies above what one in a thousand genuine texts has anywhere; else null.
 * The more windows are tried, the higher the bar: scores of genuine texts fall off exponentially from threshold to threshold.
 */
export function oddPart(read: TextRead, model: WordingModel): Stretch | null {
  const words = read.tokens.words.length;
  const bar = calibrationFor(WINDOW, model);
  if (words < LEAST || !bar) return null;
  const windows = Math.floor((words - WINDOW) / STEP) + 1;
  const fall = (bar.strict - bar.lenient) / Math.log(LENIENT_TO_STRICT);
  let highest = bar.strict + fall * Math.log(windows);
  let odd: Stretch | null = null;
  const standing = oddBefore(read);
  for (let from = 0; from + WINDOW <= words; from += STEP) {
    if ((standing[from + WINDOW] ?? 0) - (standing[from] ?? 0) < LEAST_ODD * WINDOW) continue;
    const part = partOf(read, from, from + WINDOW);
    const score = documentScore(documentFeatures(part, model), model);
    if (score < highest || score < highest + riseOf(part.tokens, part.reading)) continue;
    highest = score;
    odd = { from, to: from + WINDOW };
  }
  return odd;
}

/** How many tokens before each place were rather put in than not. */
function oddBefore({ oddness }: TextRead): Uint32Array {
  const before = new Uint32Array(oddness.logit.length + 1);
  for (const [at, logit] of oddness.logit.entries()) before[at + 1] = (before[at] ?? 0) + (logit > 0 ? 1 : 0);
  return before;
}
