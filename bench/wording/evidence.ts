import { profileText } from '@/core/text/profile';
import type { WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';
import type { CleanText } from './corpus';
import { percent } from './printed';
import type { Spun } from './spin-text';

/** Prints how many of the words shown as odd had been put in, and how many suggestions name what stood there. */
export function evidence(texts: readonly CleanText[], model: WordingModel, spin: (text: CleanText) => Spun): void {
  let [shown, right, named, rightly] = [0, 0, 0, 0];
  for (const one of texts) {
    const { text, put } = spin(one);
    const profile = { ...profileText({ text, lang: 'en' }), languageKnown: true };
    for (const { likely, start, end } of scoreWording(profile, model)?.phrases ?? []) {
      const under = put.filter(([from, to]) => from < end && to > start);
      if (likely === '') {
        shown += 1;
        if (under.length > 0) right += 1;
      } else {
        named += 1;
        if (namesOne(likely, under.map(([, , was]) => was).join(' '))) rightly += 1;
      }
    }
  }
  console.log(`\nodd words shown: ${shown}, put in by the spinner: ${percent(right / shown)}`);
  console.log(`suggestions: ${named}, naming a word that stood there: ${percent(rightly / Math.max(1, named))}`);
}

/** Four letters: forms of one word count as it. */
function namesOne(likely: string, before: string): boolean {
  return likely
    .toLowerCase()
    .split(/\W+/)
    .some((word) => before.includes(word.slice(0, 4)));
}
