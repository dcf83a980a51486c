import { findSubstitutions } from '@/core/wording/find-substitutions';
import { tokenize } from '@/core/wording/tokens';

/** The text without its sentences that hold a known substitution. */
export function withoutKnown(text: string): string {
  const sentences = text.match(/[^.!?\n]+[.!?\n]*["”’)]*\s*/g) ?? [];
  return sentences.filter((sentence) => findSubstitutions(tokenize(sentence)).length === 0).join('');
}
