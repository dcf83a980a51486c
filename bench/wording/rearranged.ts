import type { Dice } from './dice';

const JOINS = 'because|although|while|when|before|after|if|since|unless';
const HOW_OFTEN = 0.7;

/** The text with its sentences turned about, as spinners do that know some grammar: clauses swapped, "of" for the possessive and back. */
export function rearranged(text: string, dice: Dice): string {
  const often = () => dice() < HOW_OFTEN;
  return text
    .replace(/[^.!?\n]+[.!?]/g, (sentence) => (often() ? turned(sentence) : sentence))
    .replace(/\bthe ([a-z]{3,}) of the ([a-z]{3,})\b(?! of)/g, (whole, thing, owner) =>
      often() ? `the ${owner}’s ${thing}` : whole,
    )
    .replace(/\b(the|a|his|her|their) ([a-z]{3,})['’]s ([a-z]{3,})\b/g, (whole, article, owner, thing) =>
      often() ? `the ${thing} of ${article} ${owner}` : whole,
    );
}

const BEHIND = new RegExp(`^(\\s*)([A-Z][^,;:“”"]{15,}) (${JOINS}) ([^,;:“”"]{10,})([.!?])$`);
const BEFORE = new RegExp(
  `^(\\s*)(${JOINS}|in|on|at|during|after|for) ([^,;:“”"]{4,60}), ([^,;:“”"]{15,})([.!?])$`,
  'i',
);
const BOTH = /^(\s*)([A-Z][^,;:“”"]{15,}), and ([^,;:“”"]{15,})([.!?])$/;

function turned(sentence: string): string {
  const behind = BEHIND.exec(sentence);
  if (behind) {
    const [, space, main, join, clause, mark] = behind;
    return `${space}${upper(join)} ${clause}, ${lower(main)}${mark}`;
  }
  const before = BEFORE.exec(sentence);
  if (before) {
    const [, space, join, clause, main, mark] = before;
    return `${space}${upper(main)} ${lower(join)} ${clause}${mark}`;
  }
  const both = BOTH.exec(sentence);
  if (!both) return sentence;
  const [, space, first, second, mark] = both;
  return `${space}${upper(second)}, and ${lower(first)}${mark}`;
}

function upper(text = ''): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Names keep their capital where the second word has one too. */
function lower(text = ''): string {
  return /^\S+ [A-Z]|^I\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
