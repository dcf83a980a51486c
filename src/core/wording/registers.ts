import type { Reading } from './reading';
import type { Tokens } from './tokens';

/** A way of writing that looks odd to the model though nobody reworded it: there only known substitutions count. */
export interface Register {
  readonly name: string;
  /** Spun pages look like this too: a score so much over the strict threshold counts all the same. */
  readonly rise?: number;
  fits(tokens: Tokens, reading: Reading): boolean;
}

const ARCHAIC = listed(
  'thee thou thy thine ye hath doth hast dost unto whence thence hither thither whereof whereupon wherefore methinks betwixt oft shew shewn forthwith upon shall whom nor ought hitherto thereof therein lest ere tis twas nay aye whilst amid thus sir hereafter heretofore therefor thereon thereby wherein whereby aught naught yonder perchance',
);
const LEGAL = listed(
  'hereby herein hereof hereto hereunder hereinafter thereof therein thereto thereunder pursuant notwithstanding aforesaid lessee lessor licensee licensor indemnify severable covenants warrants',
);
const LINKING = listed(
  'i you he she it we they who this that these those there his her its their our my your him them us me is are was were be been has have had do does did will would can could should may might must shall',
);
const RECIPE = listed(
  'cup cups tbsp tsp tablespoon tablespoons teaspoon teaspoons ounce ounces oz preheat oven skillet saucepan minced chopped diced grated stir simmer whisk drain dough bake',
);
const SCORES = listed(
  'innings wickets overs runs rebounds assists touchdown touchdowns yards goal goals points halftime quarter vs def beat set sets',
);

/** One row per register; each has a test text. Those where no score counts come first. */
export const registers: readonly Register[] = [
  { name: 'legal', fits: (tokens) => share(tokens, LEGAL) > 0.008 },
  { name: 'recipe', fits: (tokens) => share(tokens, RECIPE) > 0.05 },
  { name: 'results', fits: (tokens) => share(tokens, SCORES) > 0.03 && digits(tokens) > 0.06 },
  { name: 'verse', fits: ({ text }) => isVerse(text) },
  { name: 'capitals', fits: ({ text }) => capitals(text) > 0.35 },
  { name: 'unpunctuated', fits: ({ text, words }) => words.length > 60 * (1 + signs(text, STOP)) },
  { name: 'unknown words', fits: (tokens, reading) => unknown(tokens, reading) > 0.12 },
  { name: 'dialogue', fits: ({ quoted, words }) => sum(quoted) > 0.5 * words.length },
  { name: 'little evidence', fits: (_tokens, { candidate }) => sum(candidate) < 30 },
  { name: 'figures', rise: 3, fits: (tokens) => digits(tokens) > 0.16 },
  { name: 'code', rise: 3, fits: ({ text, words }) => signs(text, CODE) > words.length * 0.05 },
  { name: 'list', rise: 3, fits: ({ text }) => isList(text) },
  // Two in 300 words: 1 modern article in 1,000 has so many, and half of the addresses before 1945.
  { name: 'archaic', rise: 2, fits: (tokens) => share(tokens, ARCHAIC) > 0.006 },
  // Instructions in short: 4 in 100 web texts have so few pronouns and auxiliaries.
  { name: 'telegraphic', rise: 2, fits: (tokens) => share(tokens, LINKING) < 0.045 },
  // Old prose without an old word: 6 in 10 pieces of addresses before 1945 have such sentences, 7 in 100 web texts.
  { name: 'periods', rise: 1, fits: ({ text, words }) => isPeriodic(text, words.length) },
];

/** The first register that fits, or null for ordinary prose. */
export function registerOf(tokens: Tokens, reading: Reading): Register | null {
  return registers.find((register) => register.fits(tokens, reading)) ?? null;
}

/** How much over the strict threshold a text must score: 0 in ordinary prose, Infinity where no score counts. */
export function riseOf(tokens: Tokens, reading: Reading): number {
  const register = registerOf(tokens, reading);
  return register ? (register.rise ?? Number.POSITIVE_INFINITY) : 0;
}

function sum(flags: Uint8Array): number {
  let total = 0;
  for (const flag of flags) total += flag;
  return total;
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function share({ words }: Tokens, list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count += 1;
  return count / (words.length + 1);
}

const DIGIT = /^\p{N}/u;

function digits({ words }: Tokens): number {
  let count = 0;
  for (const word of words) if (word < 'a' || word > 'zz') count += DIGIT.test(word) ? 1 : 0;
  return count / (words.length + 1);
}

/** Brackets, operators and names in the manner of programs. */
const CODE = /[{}<>=_|\\`]|\w\(\)|\b[a-z]{1,20}[A-Z][a-z]/g;
/** A new line is a mark too: lists have few others. */
const STOP = /[.!?;:,\n]/g;

function signs(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Share of the letters that are capitals; letters are what changes with the case. A loop, as a match per letter costs more than all else here. */
function capitals(text: string): number {
  let upper = 0;
  let letters = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 192)) continue;
    const isUpper = code < 97 || (code > 122 && text.charAt(at) !== text.charAt(at).toLowerCase());
    if (isUpper) upper += 1;
    letters += 1;
  }
  return upper / letters;
}

const END = /[.!?]["”’)]?(?=\s|$)/g;
const SEMICOLON = /;\s/g;

/** Sentences of more than 30 words, or 12 semicolons in 1,000 words. */
function isPeriodic(text: string, words: number): boolean {
  return words > 30 * (1 + signs(text, END)) || signs(text, SEMICOLON) > words * 0.012;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Many short lines, a good part of which end with a comma: the sentence runs on. */
function isVerse(text: string): boolean {
  const lines = linesOf(text);
  const short = lines.filter((line) => line.length < 65).length;
  const open = lines.filter((line) => /[,;]$/.test(line)).length;
  return lines.length >= 12 && short > 0.85 * lines.length && open > 0.2 * lines.length;
}

/** Most words stand in short lines that are no sentences. */
function isList(text: string): boolean {
  const lines = linesOf(text);
  const items = lines.filter((line) => line.length < 90 && !/[.!?]["”’)]?$/.test(line));
  return items.reduce((sum, line) => sum + line.length, 0) > 0.5 * text.length;
}

function unknown({ words, capital }: Tokens, { id }: Reading): number {
  let count = 0;
  for (const [at, word] of words.entries()) {
    if ((id[at] ?? 0) < 0 && capital[at] === 0 && !DIGIT.test(word)) count += 1;
  }
  return count / (words.length + 1);
}
