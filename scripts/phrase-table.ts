import { phraseHash } from '@/core/article/phrase-hash';
import { type PhraseTable, startLength, startWidth } from '@/core/article/phrase-index';
import { digits85, type PackedNumbers } from '@/core/article/unpack-numbers';

/** The table from which `phraseIndex` knows phrases again. `searched`: it is asked at each offset of a text. */
export function phraseTable(phrases: readonly string[], width: number, searched = false): PhraseTable {
  return {
    width,
    longest: Math.max(...phrases.map(({ length }) => length)),
    hashes: pack(
      phrases.map((phrase) => hashOf(phrase, width)),
      width,
    ),
    starts: searched
      ? pack(
          phrases
            .filter(({ length }) => length >= startLength)
            .map((phrase) => hashOf(phrase.slice(0, startLength), startWidth)),
          startWidth,
        )
      : null,
  };
}

function hashOf(phrase: string, width: number): number {
  let hash: number = phraseHash.seed;
  for (let at = 0; at < phrase.length; at++) hash = phraseHash.next(hash, phrase.charCodeAt(at));
  return phraseHash.cut(hash, width);
}

/** Hashes are spread evenly, so the gaps between them are best told in Rice code; see `unpackNumbers`. */
function pack(numbers: readonly number[], width: number): PackedNumbers {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const low = Math.max(0, Math.floor(width - Math.log2(sorted.length)));
  const bits = sorted.map((number, at) => riceOf(number - (sorted[at - 1] ?? -1) - 1, low)).join('');
  const words = bits.match(/.{1,32}/g) ?? [];
  return { count: sorted.length, low, bits: words.map(signsOf).join('') };
}

function signsOf(bits: string): string {
  const word = Number.parseInt(bits.padEnd(32, '0'), 2);
  return [4, 3, 2, 1, 0].map((power) => digits85[Math.floor(word / 85 ** power) % 85]).join('');
}

function riceOf(gap: number, low: number): string {
  const upper = Math.floor(gap / 2 ** low);
  const lower = low > 0 ? (gap % 2 ** low).toString(2).padStart(low, '0') : '';
  return `${'1'.repeat(upper)}0${lower}`;
}
