import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitOf } from '@/core/wording/fit';
import { functionWords } from '@/core/wording/function-words';
import type { WordingModel } from '@/core/wording/model';
import { type Tokens, tokenize } from '@/core/wording/tokens';
import { autoBlogPhrases, autoBlogWords } from './auto-blog';
import { readThesaurus } from './thesaurus';

/** Numbers in [0, 1), the same in every run. */
export type Dice = () => number;

/** mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Spun {
  readonly text: string;
  /** Places of the text that were put in. */
  readonly put: readonly (readonly [start: number, end: number, was: string])[];
}

export type Style = (typeof STYLES)[number];
export const STYLES = ['dictionary', 'frequent', 'terms', 'auto-blog', 'context', 'grammar', 'mixed'] as const;

interface Offer {
  readonly words: string;
  readonly length: number;
}
type Proposer = (tokens: Tokens, at: number, dice: Dice) => Offer | null;

/** Spins texts in one style. `rate`: the share of the words a style can change that it does change. */
export function makeSpinner(model: WordingModel, dataFolder: string) {
  const styles = proposers(model, dataFolder);
  return (text: string, style: Style, dice: Dice): Spun => spin(text, styles[style], dice);
}

const LEAST_RATE = 0.35;
const CONSISTENT = 0.6;
const NAMES = 0.25;

function spin(text: string, propose: Proposer, dice: Dice): Spun {
  const tokens = tokenize(text);
  const offerAt = chooser(tokens, propose, dice);
  const put: [number, number, string][] = [];
  let out = '';
  let from = 0;
  for (let at = 0; at < tokens.words.length; at += 1) {
    const offer = offerAt(at);
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at + (offer?.length ?? 1) - 1] ?? start;
    if (!offer || offer.words === text.slice(start, end).toLowerCase()) continue;
    out += text.slice(from, start);
    const written = /^\p{Lu}/u.test(text.slice(start, start + 2)) ? capitalised(offer.words) : offer.words;
    put.push([out.length, out.length + written.length, tokens.words[at] ?? '']);
    out += written;
    from = end;
    at += offer.length - 1;
  }
  return { text: out + text.slice(from), put };
}

/** What to put at a token, or null; most texts get the same word for the same word throughout. */
function chooser(tokens: Tokens, propose: Proposer, dice: Dice): (at: number) => Offer | null {
  const rate = LEAST_RATE + (1 - LEAST_RATE) * dice();
  const consistent = dice() < CONSISTENT;
  const chosen = new Map<string, Offer | null>();
  return (at) => {
    const word = tokens.words[at] ?? '';
    if (tokens.capital[at] === 1 && dice() > NAMES) return null;
    const kept = consistent ? chosen.get(word) : undefined;
    if (kept !== undefined) return kept;
    const offer = dice() < rate ? propose(tokens, at, dice) : null;
    if (offer === null || offer.length === 1) chosen.set(word, offer);
    return offer;
  };
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function pick<T>(list: readonly T[] | undefined, dice: Dice): T | null {
  return list?.[Math.floor(dice() * list.length)] ?? null;
}

function proposers(model: WordingModel, dataFolder: string): Record<Style, Proposer> {
  const thesaurus = new Map([...readThesaurus()].map(([word, others]) => [word, [...others]]));
  const dictionary = byWord((word, dice) => (dice() < 0.6 ? pick(thesaurus.get(word), dice) : null));
  const common = (word: string) => (model.words.get(word) ?? 1e9) < 12_000;
  const frequent = byWord((word, dice) => pick(thesaurus.get(word)?.filter(common), dice));
  const terms = termsProposer(dataFolder, thesaurus);
  const autoBlog = autoBlogProposer(frequent);
  const context = contextProposer(model, thesaurus);
  const grammar = grammarProposer(thesaurus, common);
  const all = [dictionary, frequent, terms, autoBlog, context, grammar];
  const mixed: Proposer = (tokens, at, dice) => pick(all, dice)?.(tokens, at, dice) ?? null;
  return { dictionary, frequent, terms, 'auto-blog': autoBlog, context, grammar, mixed };
}

function byWord(choose: (word: string, dice: Dice) => string | null): Proposer {
  return (tokens, at, dice) => {
    const word = tokens.words[at] ?? '';
    const words = functionWords.has(word) ? null : choose(word, dice);
    return words === null ? null : { words, length: 1 };
  };
}

/** Set terms by their dictionary meaning, as the Problematic Paper Screener lists them; single words by the same list. */
function termsProposer(dataFolder: string, thesaurus: Map<string, string[]>): Proposer {
  const phrases = new Map<string, string[]>();
  const words = new Map<string, string[]>();
  for (const line of readFileSync(join(dataFolder, 'tortured-phrases.tsv'), 'utf8').split('\n')) {
    const [was = '', written = ''] = line.toLowerCase().split('\t');
    if (!/^[a-z ]+$/.test(was) || !/^[a-z' ]+$/.test(written)) continue;
    phrases.set(was, [...(phrases.get(was) ?? []), written]);
    const [a, b] = [was.split(' '), written.split(' ')];
    if (a.length !== b.length) continue;
    for (const [i, word] of a.entries()) {
      const other = b[i];
      if (other && other !== word && word.length > 3) words.set(word, [...(words.get(word) ?? []), other]);
    }
  }
  const single = byWord((word, dice) =>
    pick(words.get(word) ?? (dice() < 0.25 ? thesaurus.get(word) : undefined), dice),
  );
  return (tokens, at, dice) =>
    phraseAt(tokens, at, 3, (phrase) => pick(phrases.get(phrase), dice)) ?? single(tokens, at, dice);
}

function phraseAt(tokens: Tokens, at: number, most: number, choose: (phrase: string) => string | null): Offer | null {
  for (let length = most; length > 1; length -= 1) {
    if (tokens.link.slice(at + 1, at + length).some((link) => link !== 2)) continue;
    const words = choose(tokens.words.slice(at, at + length).join(' '));
    if (words !== null) return { words, length };
  }
  return null;
}

/** Own dictionary first; words it lacks now and then by a common synonym, as real ones know more words than ours. */
function autoBlogProposer(otherwise: Proposer): Proposer {
  const words = new Map(
    autoBlogWords.split(/\s+/).map((entry): [string, string[]] => {
      const [was = '', written = ''] = entry.split(':');
      return [was, written.split(',').map((other) => (other === 'man-made' ? other : other.replaceAll('-', ' ')))];
    }),
  );
  const phrases = new Map(autoBlogPhrases);
  return (tokens, at, dice) => {
    const phrase = phraseAt(tokens, at, 3, (was) => phrases.get(was) ?? null);
    if (phrase) return phrase;
    const other = pick(words.get(tokens.words[at] ?? ''), dice);
    if (other !== null) return { words: other, length: 1 };
    return dice() < 0.3 ? otherwise(tokens, at, dice) : null;
  };
}

/** The best of the synonyms by their neighbours, now and then the second best. */
function contextProposer(model: WordingModel, thesaurus: Map<string, string[]>): Proposer {
  const idOf = (word: string | undefined) => model.words.get(word ?? '') ?? -1;
  return (tokens, at, dice) => {
    const word = tokens.words[at] ?? '';
    if (functionWords.has(word) || dice() > 0.7) return null;
    const [left, right] = [idOf(tokens.words[at - 1]), idOf(tokens.words[at + 1])];
    const rated = (thesaurus.get(word) ?? [])
      .filter((other) => idOf(other) >= 0)
      .map((other) => ({
        other,
        fit: (left < 0 ? 0 : fitOf(model, left, idOf(other))) + (right < 0 ? 0 : fitOf(model, idOf(other), right)),
      }))
      .toSorted((a, b) => b.fit - a.fit);
    const best = rated[Math.floor(dice() * Math.min(3, rated.length))];
    return best ? { words: best.other, length: 1 } : null;
  };
}

const GRAMMAR: Readonly<Record<string, readonly string[]>> = {
  in: ['on', 'at', 'inside', 'into'],
  on: ['in', 'at', 'upon', 'over'],
  at: ['in', 'on', 'by'],
  of: ['from', 'for'],
  for: ['to', 'of', 'per'],
  to: ['for', 'towards'],
  by: ['with', 'through', 'from'],
  with: ['by', 'together with', 'along with'],
  from: ['of', 'out of', 'by'],
  about: ['on', 'over', 'regarding'],
  the: ['a', 'this', 'that'],
  a: ['the', 'one'],
  that: ['which', 'what', 'who'],
  which: ['that', 'what'],
  who: ['that', 'which'],
  and: ['as well as', 'plus', 'and also'],
  or: ['otherwise', 'or perhaps'],
  but: ['however', 'yet'],
  is: ['is being', 'becomes', 'will be'],
  are: ['will be', 'happen to be', 'can be'],
  was: ['has been', 'had been'],
  were: ['have been', 'had been'],
  has: ['possesses', 'has got'],
  have: ['possess', 'have got'],
  many: ['of many', 'a great many'],
  your: ['the', 'a person'],
  you: ['anyone', 'a person', 'you actually'],
  we: ['all of us', 'we all'],
  they: ['these people', 'these'],
  it: ['this', 'that'],
  this: ['that', 'the'],
  if: ['when', 'whether'],
  when: ['whenever', 'if'],
  also: ['as well', 'too'],
};

/** As after a translation there and back, or in back-link texts: words of grammar shift, few others do. */
function grammarProposer(thesaurus: Map<string, string[]>, common: (word: string) => boolean): Proposer {
  return (tokens, at, dice) => {
    const word = tokens.words[at] ?? '';
    const others = Object.hasOwn(GRAMMAR, word) ? GRAMMAR[word] : undefined;
    if (others && dice() < 0.35) return { words: pick(others, dice) ?? word, length: 1 };
    if (functionWords.has(word) || dice() > 0.35) return null;
    const other = pick(thesaurus.get(word)?.filter(common), dice);
    return other === null ? null : { words: other, length: 1 };
  };
}
