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

/** An index of the phrases of some tables: one walk along the text from an offset, never longer than the longest phrase. */
export function phraseIndex(...tables: readonly PhraseTable[]): PhraseIndex {
  const longest = Math.max(...tables.map((table) => table.longest));
  const lists = tables.map((table) => ({ ...table, hashes: new Set(unpackNumbers(table.hashes)) }));
  const starts = startsOf(tables);
  const upper = upperBits(tables);
  const isPhrase = (hash: number, length: number) =>
    upper[phraseHash.cut(hash, UPPER)] === 1 &&
    lists.some((list) => length <= list.longest && list.hashes.has(phraseHash.cut(hash, list.width)));
  const lengthsFrom = (text: string, offset: number): readonly number[] => {
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
      if (length >= least && !isInWord(text, offset + length) && isPhrase(hash, length)) found = [length, ...found];
    }
    return found;
  };
  const lengthsAt = (text: string, offset: number) => (isInWord(text, offset) ? NONE : lengthsFrom(text, offset));
  return {
    longest,
    lengthsAt,
    has: (text) => text.length <= longest && lengthsAt(text, 0)[0] === text.length,
    isIn: (text, last = text.length) => {
      let isInside = false;
      for (let at = 0; at <= last && at < text.length; at++) {
        const isNext = isLetter(text.charCodeAt(at));
        if (!(isInside && isNext) && lengthsFrom(text, at).length > 0) return true;
        isInside = isNext;
      }
      return false;
    },
  };
}

/** Bits of a hash that are looked at first: one in twenty texts gets past them. */
const UPPER = 14;

/** 1 at the upper bits of each hash. */
function upperBits(tables: readonly PhraseTable[]): Uint8Array {
  const flags = new Uint8Array(2 ** UPPER);
  for (const { width, hashes } of tables) for (const hash of unpackNumbers(hashes)) flags[hash >>> (width - UPPER)] = 1;
  return flags;
}

/** 1 at each hash of first units, where all tables have them: a look costs a tenth of one into a set. */
function startsOf(tables: readonly PhraseTable[]): Uint8Array | null {
  const flags = new Uint8Array(2 ** startWidth);
  for (const { starts } of tables) {
    if (!starts) return null;
    for (const hash of unpackNumbers(starts)) flags[hash] = 1;
  }
  return flags;
}

/** Whether a word goes on at an offset, in scripts that set words apart and glue no prefixes to them. */
function isInWord(text: string, offset: number): boolean {
  return isLetter(text.charCodeAt(offset)) && isLetter(text.charCodeAt(offset - 1));
}

/** Latin, Greek and Cyrillic letters of lower case, with the few signs that stand among them. */
function isLetter(unit: number): boolean {
  return unit < 0xdf ? unit >= 0x61 && unit <= 0x7a : unit <= 0x52f && (unit <= 0x24f || unit >= 0x370);
}
