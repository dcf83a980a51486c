import type { Direction } from '../model';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;
/** Letters that are counted, from the start of the text. */
const SAMPLE = 2_000;

/** The direction that most of a text's letters have; 'auto' where there are none. */
export function textDirection(text: string): Direction {
  const sample = text.slice(0, SAMPLE);
  const rtl = sample.match(RTL)?.length ?? 0;
  // Of most texts one letter is enough to know.
  if (rtl === 0) return /\p{L}/u.test(sample) ? 'ltr' : 'auto';
  const letters = sample.match(LETTER)?.length ?? 0;
  return letters === 0 ? 'auto' : rtl * 2 > letters ? 'rtl' : 'ltr';
}
