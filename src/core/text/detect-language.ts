import { languageOf, languages } from '../languages';
import type { Language, TextProfile } from '../model';
import { splitWords } from './words';

/** What was found out about a text's language; `languageKnown` is false where it is a guess. */
export type LanguageFinding = Pick<TextProfile, 'language' | 'languageKnown'>;

/** Signs looked at, from the middle of the text, where menus and credits are rarest (UTF-16 units). */
const SAMPLE = 12_000;
/** Fewer words than this cannot outvote the page's own `lang`. */
const FEW_WORDS = 20;
/** Least share of words that are among the commonest of a language, each divided by the languages it is common in. */
const FLOOR = 0.06;
/** A tag stated by the page stands unless another language scores this many times as much. */
const CONTRADICTION = 1.5;

/**
 * The language of a text, told by its script and its commonest words; the page's own tag decides only where these do not.
 * Cavnar & Trenkle 1994 need letter n-grams for short lines; articles are long enough for function words.
 */
export function detectLanguage(text: string, declaredTag: string | null): LanguageFinding {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const sample = text.slice(from, from + SAMPLE);
  const declared = languageOf(declaredTag);
  const words = splitWords(sample);
  const byScript = languageOfScript(sample);
  if (byScript !== null) return finding(languageOf(byScript), declared);
  if (words.length < FEW_WORDS) return finding(declared, declared);
  const [best, second] = rank(words);
  if (!best || best.score < FLOOR) return finding(null, declared);
  const own = declared ? scoreOf(declared, words) : 0;
  if (declared && own >= FLOOR && best.score < own * CONTRADICTION) return finding(declared, declared);
  const clear = !second || best.score > second.score;
  return { language: best.language, languageKnown: clear };
}

function finding(found: Language | null, declared: Language | null): LanguageFinding {
  const fallback = declared ?? languages[0];
  if (!fallback) throw new Error('no language on the roster');
  return { language: found ?? fallback, languageKnown: found !== null };
}

/** Scripts that belong to one language of the web, the more special first: kana before Han. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
/** Kana make up a third of Japanese prose at least; a Chinese text may quote a few. Share of all letters. */
const SCRIPT_SHARE = 0.15;

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const owner = SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > letters * SCRIPT_SHARE);
  return owner?.[0] ?? null;
}

interface Ranked {
  readonly language: Language;
  readonly score: number;
}

function rank(words: readonly string[]): Ranked[] {
  return languages
    .map((language) => ({ language, score: scoreOf(language, words) }))
    .toSorted((a, b) => b.score - a.score);
}

/** How many languages list a word: "de" says little, "nicht" all. */
const listedBy = new Map<string, number>();
for (const language of languages) {
  for (const word of new Set(language.commonWords)) listedBy.set(word, (listedBy.get(word) ?? 0) + 1);
}
const commonSets = new Map(languages.map((language) => [language, new Set(language.commonWords)]));

function scoreOf(language: Language, words: readonly string[]): number {
  const common = commonSets.get(language);
  if (!common || words.length === 0) return 0;
  let sum = 0;
  for (const word of words) if (common.has(word)) sum += 1 / (listedBy.get(word) ?? 1);
  return sum / words.length;
}
