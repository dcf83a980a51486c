import type { WordingModel } from './model';
import type { Tokens } from './tokens';

/** What the model knows of each token; arrays run in parallel with the tokens. */
export interface Reading {
  /** Number of the word in the model, -1 where it has none. */
  readonly id: Int32Array;
  /** 1 for words of grammar. */
  readonly grammar: Uint8Array;
  /** 1 where the pair with the token before is evidence: both known, no name, no quotation, no mark between. */
  readonly paired: Uint8Array;
  /** 1 where the token may have been put in place of another. */
  readonly candidate: Uint8Array;
}

export function readTokens(tokens: Tokens, model: WordingModel): Reading {
  const count = tokens.words.length;
  const id = new Int32Array(count);
  const grammar = new Uint8Array(count);
  for (const [at, word] of tokens.words.entries()) {
    id[at] = idOf(word, model);
    grammar[at] = model.grammar.has(word) ? 1 : 0;
  }
  const usable = (at: number) => (id[at] ?? -1) >= 0 && tokens.capital[at] === 0 && tokens.quoted[at] === 0;
  const paired = new Uint8Array(count);
  const candidate = new Uint8Array(count);
  for (let at = 1; at < count; at += 1) {
    paired[at] = tokens.link[at] !== 0 && usable(at) && usable(at - 1) ? 1 : 0;
  }
  for (let at = 0; at < count; at += 1) {
    candidate[at] = grammar[at] === 0 && usable(at) && (paired[at] === 1 || paired[at + 1] === 1) ? 1 : 0;
  }
  return { id, grammar, paired, candidate };
}

/** British endings and their American ones: the counts are mostly American. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e|es|ed|ing)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ful|ite|ites|able|hood)?$/, 'or$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ogue(s?)$/, 'og$1'],
];

/** The last letters that all of them have in common: most unknown words are names and end otherwise. */
const SUSPECT = /[sdeglr]$/;

/** Words longer than this are not in any model; no pattern sees them. */
const LONGEST = 30;

function idOf(word: string, { words, language }: WordingModel): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST || language !== 'en') return -1;
  if (word.endsWith("'s")) return words.get(word.slice(0, -2)) ?? -1;
  if (!SUSPECT.test(word)) return -1;
  for (const [ending, american] of BRITISH) {
    const other = ending.test(word) ? words.get(word.replace(ending, american)) : undefined;
    if (other !== undefined) return other;
  }
  return -1;
}
