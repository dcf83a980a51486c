import { documentFeatures } from '@/core/wording/document-features';
import { findSubstitutions } from '@/core/wording/find-substitutions';
import type { WordingModel } from '@/core/wording/model';
import { readText } from '@/core/wording/text-read';
import { tokenize } from '@/core/wording/tokens';

/** Simpler means that a person could use instead. */
export const PEERS = ['phrase list alone', 'rare words', 'unseen pairs'] as const;

/** Places of the unseen rate of pairs of matter and of the mean frequency among the document features. */
const UNSEEN = 0;
const FREQUENCY = 19;

/** A text's scores by each peer, in their order. */
export function peerScores(text: string, model: WordingModel): number[] {
  const tokens = tokenize(text);
  const features = documentFeatures(readText(tokens, model), model);
  const phrases = new Set(findSubstitutions(tokens).map(({ row }) => row)).size;
  return [phrases, -(features[FREQUENCY] ?? 0), features[UNSEEN] ?? 0];
}
