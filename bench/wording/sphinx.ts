import { readFileSync } from 'node:fs';

/** Word pairs of a language model: log10 of the chance that `right` follows `left`. */
export interface Sphinx {
  readonly words: readonly string[];
  readonly frequency: Float32Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly chance: Float32Array;
}

/** Values are stored to this base (Sphinx logmath). */
const BASE = Math.log10(1.0001);
const BINS = 1 << 16;
const HEADER = 'Trie Language Model';

/** A language model of CMU Sphinx in its binary form. Format: sphinxbase lm_trie.c and lm_trie_quant.c, after KenLM. */
export function readSphinx(path: string): Sphinx {
  const file = readFileSync(path);
  if (file.toString('latin1', 0, HEADER.length) !== HEADER) throw new Error('not a trie language model');
  let at = HEADER.length + 1;
  const [unigrams = 0, bigrams = 0, trigrams = 0] = [0, 4, 8].map((skip) => file.readUInt32LE(at + skip));
  at += 12 + 4; // the counts, then the kind of quantiser
  const table = at;
  at += 3 * BINS * 4; // bigram chances, bigram back-offs, trigram chances
  const frequency = Float32Array.from({ length: unigrams }, (_, word) => file.readFloatLE(at + word * 12) * BASE);
  const first = Uint32Array.from({ length: unigrams + 1 }, (_, word) => file.readUInt32LE(at + word * 12 + 8));
  at += (unigrams + 1) * 12;

  const wordBits = bitsFor(unigrams);
  const entryBits = wordBits + 32 + bitsFor(trigrams);
  const left = new Uint32Array(bigrams);
  const right = new Uint32Array(bigrams);
  const chance = new Float32Array(bigrams);
  for (let word = 0; word < unigrams; word += 1) {
    for (let pair = first[word] ?? 0; pair < (first[word + 1] ?? 0); pair += 1) {
      right[pair] = word; // the trie is read from the last word backwards
      left[pair] = bits(file, at, pair * entryBits, wordBits);
      chance[pair] = file.readFloatLE(table + 4 * bits(file, at, pair * entryBits + wordBits + 16, 16)) * BASE;
    }
  }
  return { words: wordsOf(file, unigrams), frequency, left, right, chance };
}

/** The words close the file, one zero byte behind each. */
function wordsOf(file: Buffer, count: number): string[] {
  let start = file.length - 1;
  for (let zeros = 0; start > 0; start -= 1) {
    if (file[start - 1] === 0) zeros += 1;
    if (zeros === count) break;
  }
  const words = file.toString('latin1', start, file.length - 1).split('\0');
  if (words.length !== count) throw new Error(`${words.length} words instead of ${count}`);
  return words;
}

function bitsFor(most: number): number {
  return most === 0 ? 0 : 32 - Math.clz32(most);
}

function bits(file: Buffer, base: number, offset: number, count: number): number {
  const byte = base + (offset >> 3);
  return Math.floor((file.readUInt32LE(byte) + (file[byte + 4] ?? 0) * 2 ** 32) / 2 ** (offset & 7)) % 2 ** count;
}
