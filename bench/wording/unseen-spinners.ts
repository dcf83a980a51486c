import type { WordingModel } from '@/core/wording/model';
import { readAiksaurus } from './aiksaurus';
import { type Dice, pick } from './dice';
import { functionWords } from './function-words';
import { rearranged } from './rearranged';
import { type Spun, spinText } from './spin-text';
import type { Proposer } from './styles';
import { readThereAndBack } from './there-and-back';
import { withEd, withIng, withS } from './thesaurus';

/** Styles that no training ever sees, from dictionaries that no other style reads. */
export const UNSEEN_STYLES = ['circles', 'there and back', 'rearranged'] as const;
export type UnseenStyle = (typeof UNSEEN_STYLES)[number];

/** A spinner's words are known to most readers: among so many of the model's commonest, or phrases. */
const COMMON = 30_000;
/** Share of the known words that the careful style of the three changes. */
const SPARING = 0.5;
/** It takes one of so many of the commonest. */
const CHOICE = 3;
const LONGEST = 4;

export function unseenSpinners({ words }: WordingModel): Record<UnseenStyle, (text: string, dice: Dice) => Spun> {
  const isCommon = (word: string) => word.includes(' ') || (words.get(word) ?? Number.POSITIVE_INFINITY) < COMMON;
  const circles = inflected(readAiksaurus());
  const back = readThereAndBack();
  const related: Proposer = (tokens, at, dice) => {
    const word = tokens.words[at] ?? '';
    const written = functionWords.has(word) ? null : circles(word, isCommon, dice);
    return written === null ? null : { words: written, length: 1 };
  };
  const translated: Proposer = (tokens, at, dice) => {
    for (let length = LONGEST; length >= 1; length -= 1) {
      const run = tokens.words.slice(at, at + length);
      if (tokens.link.slice(at + 1, at + length).some((link) => link !== 2)) continue;
      if (functionWords.has(run[0] ?? '') && (length === 1 || dice() > SPARING)) continue;
      const written = pick(back.get(run.join(' '))?.filter(isCommon), dice);
      if (written !== null) return { words: written, length };
    }
    return null;
  };
  const rank = (word: string) => words.get(word) ?? Number.POSITIVE_INFINITY;
  const sparing: Proposer = (tokens, at, dice) => {
    const word = tokens.words[at] ?? '';
    if (functionWords.has(word) || dice() > SPARING) return null;
    const commonest = back.get(word)?.toSorted((a, b) => rank(a) - rank(b));
    const written = pick(commonest?.slice(0, CHOICE), dice);
    return written === null ? null : { words: written, length: 1 };
  };
  return {
    circles: (text, dice) => spinText(text, related, dice),
    'there and back': (text, dice) => spinText(text, translated, dice),
    rearranged: (text, dice) => spinText(rearranged(text, dice), sparing, dice),
  };
}

type Circles = ReturnType<typeof readAiksaurus>;

/** A word of one of its circles by chance, in the same form. */
function inflected(circles: Circles): (word: string, suits: (word: string) => boolean, dice: Dice) => string | null {
  const forms = new Map<string, readonly [base: string, form: (word: string) => string]>();
  for (const form of [withIng, withEd, withS, (word: string) => word])
    for (const base of circles.keys()) if (!base.includes(' ')) forms.set(form(base), [base, form]);
  return (word, suits, dice) => {
    const [base, form] = forms.get(word) ?? [];
    if (base === undefined || form === undefined) return null;
    const others = pick(circles.get(base), dice)?.filter((other) => other !== base && suits(other));
    const other = pick(others, dice);
    return other === null ? null : form(other);
  };
}
