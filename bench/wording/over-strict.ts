import { documentFeatures } from '@/core/wording/document-features';
import { calibrationFor, documentScore } from '@/core/wording/document-score';
import type { WordingModel } from '@/core/wording/model';
import { riseOf } from '@/core/wording/registers';
import { readRawText } from '@/core/wording/text-read';

/** How far a text's score lies over the strict threshold of its length and register, by the model alone: no known substitution is looked at. */
export function overStrict(text: string, model: WordingModel): number {
  const read = readRawText(text, model);
  const bar = calibrationFor(read.tokens.words.length, model)?.strict ?? Number.NaN;
  return documentScore(documentFeatures(read, model), model) - bar - riseOf(read.tokens, read.reading);
}
