import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitOf } from '@/core/wording/fit';
import type { WordingModel } from '@/core/wording/model';
import type { Tokens } from '@/core/wording/tokens';
import { autoBlog } from './auto-blog';
import { backlink } from './backlink';
import { type Dialect, dialectWords } from './dialect';
import { type Dice, pick } from './dice';
import { functionWords } from './function-words';
import { gadget } from './gadget';
import { shiftedGrammar } from './shifted-grammar';
import { spinbot } from './spinbot';
import { readThesaurus } from './thesaurus';

export type Style = (typeof STYLES)[number];
export const STYLES = [
  'dictionary',
  'frequent',
  'terms',
  'auto-blog',
  'gadget',
  'spinbot',
  'backlink',
  'context',
  'grammar',
  'mixed',
] as const;

/** Words to be written in place of so many tokens. */
export interface Offer {
  readonly words: string;
  readonly length: number;
}
export type Proposer = (tokens: Tokens, at: number, dice: Dice) => Offer | null;

export function proposers(model: WordingModel, dataFolder: string): Record<Style, Proposer> {
  const thesaurus = new Map([...readThesaurus()].map(([word, others]) => [word, [...others]]));
  const dictionary = byWord((word, dice) => (dice() < 0.6 ? pick(thesaurus.get(word), dice) : null));
  const common = (word: string) => (model.words.get(word) ?? 1e9) < 12_000;
  const frequent = byWord((word, dice) => pick(thesaurus.get(word)?.filter(common), dice));
  const single = {
    dictionary,
    frequent,
    terms: termsProposer(dataFolder, thesaurus),
    'auto-blog': dialectProposer(autoBlog, frequent, 0.35),
    gadget: dialectProposer(gadget, frequent, 0.45),
    spinbot: dialectProposer(spinbot, frequent, 0.5),
    backlink: dialectProposer(backlink, frequent, 0.25),
    context: contextProposer(model, thesaurus),
    grammar: grammarProposer(thesaurus, common),
  };
  const all = Object.values(single);
  return { ...single, mixed: (tokens, at, dice) => pick(all, dice)?.(tokens, at, dice) ?? null };
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
    phraseAt(tokens, at, (phrase) => pick(phrases.get(phrase), dice)) ?? single(tokens, at, dice);
}

const LONGEST = 4;

function phraseAt(tokens: Tokens, at: number, choose: (phrase: string) => string | null): Offer | null {
  for (let length = LONGEST; length > 1; length -= 1) {
    if (tokens.link.slice(at + 1, at + length).some((link) => link !== 2)) continue;
    const words = choose(tokens.words.slice(at, at + length).join(' '));
    if (words !== null) return { words, length };
  }
  return null;
}

/** A dialect's own dictionary first; words it lacks now and then by a common synonym, as real ones know more words than ours. */
function dialectProposer(dialect: Dialect, otherwise: Proposer, share: number): Proposer {
  const words = dialectWords(dialect);
  const phrases = new Map(dialect.phrases.map(([was, ...written]) => [was, written]));
  return (tokens, at, dice) => {
    const phrase = phraseAt(tokens, at, (was) => pick(phrases.get(was), dice));
    if (phrase) return { ...phrase, words: phrase.words.replaceAll('_', ' ') };
    const other = pick(words.get(tokens.words[at] ?? ''), dice);
    if (other !== null) return { words: other, length: 1 };
    return dice() < share ? otherwise(tokens, at, dice) : null;
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

/** As after a translation there and back: words of grammar shift, few others do. */
function grammarProposer(thesaurus: Map<string, string[]>, common: (word: string) => boolean): Proposer {
  return (tokens, at, dice) => {
    const word = tokens.words[at] ?? '';
    const others = Object.hasOwn(shiftedGrammar, word) ? shiftedGrammar[word] : undefined;
    if (others && dice() < 0.35) return { words: pick(others, dice) ?? word, length: 1 };
    if (functionWords.has(word) || dice() > 0.35) return null;
    const other = pick(thesaurus.get(word)?.filter(common), dice);
    return other === null ? null : { words: other, length: 1 };
  };
}
