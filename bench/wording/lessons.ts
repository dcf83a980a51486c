import { decodeWordingModel, type WordingModel, type WordingWeights } from '@/core/wording/model';
import { type CleanText, hashOf, siteOf } from './corpus';
import { diceOf } from './dice';
import { encodeModel } from './encode';
import { type Lexicon, lexiconMaker } from './lexicon';
import { addCounts, countPut, hiddenIn, type PutCounts, putInOf } from './put-in';
import type { Spun } from './spin-text';
import { makeSpinner } from './spinners';
import type { Style } from './styles';
import type { Lesson } from './train';

const EMPTY: WordingWeights = { hidden: [], output: [0], document: [], calibration: [] };
const FOLDS = 3;
/** An article is spun so many times, in different styles; other texts once. */
const SPINS = 2;
const SEED = 20_261_127;

export interface Course {
  readonly lexicon: Lexicon;
  lessons(styles: readonly Style[]): { readonly lessons: Lesson[]; readonly putIn: Float32Array };
  readonly spin: ReturnType<typeof makeSpinner>;
}

/** All that training needs. No text is read with a table that counted a text of its own site: three tables leave out one fold each. */
export function courseOf(texts: readonly CleanText[], counts: string): Course {
  const make = lexiconMaker(counts);
  const web = texts.filter(({ register }) => register === 'web');
  const foldOf = (text: CleanText) => hashOf(`fold ${siteOf(text)}`) % FOLDS;
  const lexicon = make(web);
  const blank = decoded(lexicon);
  const folds = Array.from({ length: FOLDS }, (_, fold) => decoded(make(web.filter((text) => foldOf(text) !== fold))));
  const spin = makeSpinner(blank, counts);
  return {
    lexicon,
    spin,
    lessons(styles) {
      const dice = diceOf(SEED);
      const spun = texts.map((text, index) =>
        Array.from({ length: text.register === 'web' ? SPINS : 1 }, (_, turn): Spun => {
          const style = styles[(index + turn * (1 + (styles.length >> 1))) % styles.length];
          if (!style) throw new Error('no style');
          return spin(text.text, style, dice);
        }),
      );
      const put = Array.from({ length: FOLDS }, (_, fold) =>
        countPut(spun.filter((__, i) => foldOf(texts[i] as CleanText) === fold).flat(), blank.words),
      );
      const known = put.map((_, fold) => addCounts(put.filter((__, other) => other !== fold)));
      const lent = folds.map((model, fold) => ({ ...model, putIn: putInOf(known[fold] as PutCounts) }));
      const lessons = texts.map((text, index): Lesson => {
        const fold = foldOf(text);
        const model = lent[fold] as WordingModel;
        return {
          text,
          spun: spun[index] ?? [],
          model,
          surprised: { ...model, putIn: putInOf(known[fold] as PutCounts, hiddenIn(text.name)) },
        };
      });
      return { lessons, putIn: putInOf(addCounts(put)) };
    },
  };
}

function decoded(lexicon: Lexicon): WordingModel {
  const model = decodeWordingModel(encodeModel(lexicon, new Float32Array(lexicon.words.length), EMPTY));
  if (!model) throw new Error('the asset does not decode');
  return model;
}
