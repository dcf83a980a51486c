import { profileText } from '@/core/text/profile';
import type { WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';

const TINY = 1e-12;

/** What the shipped rules say of a text. */
export interface Judged {
  readonly group: string;
  /** Log-odds of spun. */
  readonly score: number;
  readonly strict: boolean;
  readonly lenient: boolean;
}

/** A text's verdict by a model; the language is given, so that what is tested is the wording alone. */
export function judged(text: string, group: string, model: WordingModel): Judged {
  const wording = scoreWording({ ...profileText({ text, lang: 'en' }), languageKnown: true }, model);
  return {
    group,
    score: wording ? Math.log((wording.spun + TINY) / (1 - wording.spun + TINY)) : Math.log(TINY),
    strict: wording?.strict ?? false,
    lenient: wording?.lenient ?? false,
  };
}
