import { phraseHash } from './phrase-hash';
import { type PackedNumbers, unpackNumbers } from './unpack-numbers';

/**
 * Phrases as hashes. The extractor travels into every page it reads, and has only to recognise the thousands of phrases
 * of all languages, never to show them: hashes take two fifths of the room. `npm run gather:cues` writes them.
 *
 * Another text passes for one of n phrases with odds of n / 2^width, some 1 in 23,000 for the anchors of sources. The
 * credit phrases are asked at each offset, so they have 32 bits, 1 in 7 million, and only whole words are looked up:
 * that leaves one text in thirty to ask about, and some 1 in 9,000 pages where chance finds a credit.
 */
export interface PhraseTable {
  readonly width: number;
  /** Longest phrase, UTF-16 units. */
  readonly longest: number;
  readonly hashes: PackedNumbers;
  /** Hashes of the first units, for lists that are searched for at each offset: most offsets end there. */
  readonly starts: PackedNumbers | null;
}

/** What a text has of a list of phrases. */
export interface PhraseIndex {
  readonly longest: number;
  /** Whether the text is one of the phrases. */
  readonly has: (text: string) => boolean;
  /** Lengths of the phrases that begin at an offset, in whole words, the longest first. */
  readonly lengthsAt: (text: string, offset: number) => readonly number[];
  /** Whether a phrase begins at one of the offsets up to `last`. */
  readonly isIn: (text: string, last?: number) => boolean;
}

/** First units of a phrase that `starts` knows, and the bits of their hashes. */
export const startLength = 3;
export const startWidth = 12;
const NONE: readonly number[] = [];
const LAST_ASCII = 0x7f;

/**
 * An index of the phrases of some tables: one walk along the text from an offset, never longer than the longest phrase. The
 * tables are unpacked when it is first asked: some indexes never are.
 */
export function phraseIndex(...tables: readonly PhraseTable[]): PhraseIndex {
  const longest = Math.max(...tables.map((table) => table.longest));
  let unpacked: Phrases | null = null;
  const phrases = (): Phrases => {
    unpacked ??= unpack(tables, longest);
    return unpacked;
  };
  const lengthsAt = (text: string, offset: number) =>
    isInWord(text, offset) ? NONE : lengthsFrom(text, offset, phrases());
  return {
    longest,
    lengthsAt,
    has: (text) => text.length <= longest && lengthsAt(text, 0)[0] === text.length,
    isIn: (text, last = text.length) => isAnyIn(text, last, phrases()),
  };
}

interface Phrases {
  readonly longest: number;
  readonly lists: readonly { readonly width: number; readonly longest: number; readonly hashes: ReadonlySet<number> }[];
  /** 1 at the upper bits of each hash: one in twenty texts gets past them. */
  readonly upper: Uint8Array;
  /** 1 at each hash of first units; null where a table has none. */
  readonly starts: Uint8Array | null;
}

/** Bits of a hash that are looked at first. */
const UPPER = 14;

function unpack(tables: readonly PhraseTable[], longest: number): Phrases {
  const lists = tables.map((table) => ({ ...table, hashes: new Set(unpackNumbers(table.hashes)) }));
  const upper = lists.flatMap(({ width, hashes }) => [...hashes].map((hash) => hash >>> (width - UPPER)));
  const isSearched = tables.every(({ starts }) => starts !== null);
  const starts = tables.flatMap((table) => (table.starts ? unpackNumbers(table.starts) : []));
  return { longest, lists, upper: flags(upper, UPPER), starts: isSearched ? flags(starts, startWidth) : null };
}

/** 1 at each of the numbers: a look costs a tenth of one into a set. */
function flags(numbers: readonly number[], width: number): Uint8Array {
  const flags = new Uint8Array(2 ** width);
  for (const number of numbers) flags[number] = 1;
  return flags;
}

function isAnyIn(text: string, last: number, phrases: Phrases): boolean {
  let isInside = false;
  for (let at = 0; at <= last && at < text.length; at++) {
    const isNext = isLetter(text.charCodeAt(at));
    if (!(isInside && isNext) && lengthsFrom(text, at, phrases).length > 0) return true;
    isInside = isNext;
  }
  return false;
}

function lengthsFrom(text: string, offset: number, phrases: Phrases): readonly number[] {
  const { longest, starts } = phrases;
  let found = NONE;
  // Phrases that are searched for begin with no sign of ASCII; only those in scripts without spaces are shorter.
  const isSearched = starts !== null && text.charCodeAt(offset) <= LAST_ASCII;
  if (isSearched && !isLetter(text.charCodeAt(offset))) return found;
  const least = isSearched ? startLength : 1;
  const most = Math.min(longest, text.length - offset);
  let hash: number = phraseHash.seed;
  for (let length = 1; length <= most; length++) {
    hash = phraseHash.next(hash, text.charCodeAt(offset + length - 1));
    if (length === startLength && starts?.[phraseHash.cut(hash, startWidth)] === 0) return found;
    const isWhole = length >= least && !isInWord(text, offset + length);
    if (isWhole && isPhrase(hash, length, phrases)) found = [length, ...found];
  }
  return found;
}

function isPhrase(hash: number, length: number, { lists, upper }: Phrases): boolean {
  if (upper[phraseHash.cut(hash, UPPER)] === 0) return false;
  return lists.some((list) => length <= list.longest && list.hashes.has(phraseHash.cut(hash, list.width)));
}

/** Whether a word goes on at an offset, in scripts that set words apart and glue no prefixes to them. */
function isInWord(text: string, offset: number): boolean {
  return isLetter(text.charCodeAt(offset)) && isLetter(text.charCodeAt(offset - 1));
}

/** Latin, Greek and Cyrillic letters of lower case, with the few signs that stand among them. */
function isLetter(unit: number): boolean {
  return unit < 0xdf ? unit >= 0x61 && unit <= 0x7a : unit <= 0x52f && (unit <= 0x24f || unit >= 0x370);
}
