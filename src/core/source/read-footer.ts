import { languages } from '../languages';
import type { Language } from '../model';
import { plainText } from './plain-text';
import { startsWithName } from './starts-with-name';

/** Longest block that may be a feed footer or credit sentence, UTF-16 units. */
const LENGTH = 600;
/** Farthest a footer's second half may stand from its first: a headline's length. */
const SPAN = 300;
/** Longest beginning of a credit sentence: "Editor's note: This article, distributed by …, was". */
const BEGINNING = 160;

/** A sentence that says where the text first stood. */
export interface SourceFooter {
  readonly kind: 'feed' | 'credit';
  /** The language it is in. */
  readonly tag: string;
  /** The words after it, the outlet's name first; '' in languages that put the name before. */
  readonly name: string;
}

interface Found extends SourceFooter {
  /** Length of what was recognised: the longest speaks best. */
  readonly weight: number;
}

/** The feed footer ("The post … appeared first on …") or credit sentence a block is, or null. */
export function readFooter(block: string): SourceFooter | null {
  if (block.length > LENGTH) return null;
  const text = plainText(block, LENGTH).replace(/^[^\p{L}\p{N}]+/u, '');
  return footerIn(text) ?? (LABELLED.test(text) ? footerIn(text.replace(LABELLED, '')) : null);
}

/** "Credit: This article was …", "Disclaimer: Originally …". */
const LABELLED = /^\p{L}[\p{L}' ]{1,20}: (?=\p{Lu})/u;

function footerIn(text: string): SourceFooter | null {
  const low = text.toLowerCase();
  if (low.length !== text.length) return null;
  const found = languages.flatMap((language) => [
    ...feedFooters(text, low, language),
    ...creditSentences(text, low, language),
  ]);
  const heaviest = Math.max(0, ...found.map(({ weight }) => weight));
  const best = found.filter(({ weight }) => weight === heaviest);
  return best.length > 1
    ? (best.toSorted((a, b) => commonIn(low, b.tag) - commonIn(low, a.tag))[0] ?? null)
    : (best[0] ?? null);
}

function feedFooters(text: string, low: string, language: Language): Found[] {
  return language.feedFooters.flatMap(({ open, close }) => {
    const at = indexOfPhrase(low, close);
    if (at < 1 || at > SPAN || (open !== '' && !startsWithPhrase(low, open))) return [];
    const name = text.slice(at + close.length).trim();
    const before = /[\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(close) || language.tag === 'tr';
    if (!before && !startsWithName(name, open !== '')) return [];
    return [{ kind: 'feed' as const, tag: language.tag, name: before ? '' : name, weight: open.length + close.length }];
  });
}

function creditSentences(text: string, low: string, language: Language): Found[] {
  return language.creditPhrases.flatMap((phrase) => {
    const at = indexOfPhrase(low, phrase);
    if (at < 0 || at > BEGINNING) return [];
    const self = low.slice(0, at);
    if (self !== '' && !language.selfNames.some((name) => startsWithPhrase(self, name))) return [];
    const name = text.slice(at + phrase.length).trim();
    const before = /[\p{Script=Hiragana}\p{Script=Hangul}]$/u.test(phrase) && name.length < 3;
    if (!before && !startsWithName(name, self !== '')) return [];
    return [{ kind: 'credit' as const, tag: language.tag, name, weight: phrase.length }];
  });
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces: a phrase may stand right beside other letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Where a phrase stands in the text as whole words, or -1. */
function indexOfPhrase(low: string, phrase: string): number {
  for (let at = low.indexOf(phrase); at >= 0; at = low.indexOf(phrase, at + 1)) {
    if (isEdge(low[at - 1], low[at]) && isEdge(low[at + phrase.length], phrase.at(-1))) return at;
  }
  return -1;
}

function startsWithPhrase(low: string, phrase: string): boolean {
  return low.startsWith(phrase) && isEdge(low[phrase.length], phrase.at(-1));
}

/** Hebrew writes "in" as a letter of the next word, so a phrase that ends in it may go on. */
function isEdge(outer: string | undefined, inner: string | undefined): boolean {
  return outer === undefined || !WORD_SIGN.test(outer) || UNSPACED.test(inner ?? '') || inner === 'ב';
}

const commonWords = new Map(languages.map(({ tag, commonWords }) => [tag, new Set(commonWords)]));

function commonIn(low: string, tag: string): number {
  return low.split(/[^\p{L}\p{M}]+/u).filter((word) => commonWords.get(tag)?.has(word)).length;
}
