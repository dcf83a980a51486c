import {
  FREQUENCY_STEPS,
  MODEL_VERSION,
  PUT_IN_LOW,
  PUT_IN_STEPS,
  type WordingHead,
  type WordingWeights,
} from '@/core/wording/model';
import { checksum } from '@/core/wording/read-bytes';
import { functionWords } from './function-words';
import type { Lexicon } from './lexicon';

/** The asset's bytes: head, weights, words, frequencies, followers with their fits, synonyms, how likely each word was put in. */
export function encodeModel(lexicon: Lexicon, putIn: Float32Array, weights: WordingWeights): Uint8Array {
  const body: number[] = [];
  const language: WordingHead = { language: 'en', grammar: [...functionWords] };
  putBytes(body, new TextEncoder().encode(JSON.stringify(language)));
  putBytes(body, new TextEncoder().encode(JSON.stringify(weights)));
  putBytes(body, new TextEncoder().encode(lexicon.words.join('\n')));
  putBytes(
    body,
    lexicon.frequency.map((share) => Math.min(255, Math.round(-share * FREQUENCY_STEPS))),
  );
  putLists(
    body,
    lexicon.followers.map((list) => list.map(([word]) => word)),
  );
  putNibbles(
    body,
    lexicon.followers.flatMap((list) => list.map(([, level]) => level)),
  );
  putLists(body, lexicon.synonyms);
  putBytes(
    body,
    Array.from(putIn, (value) => Math.min(255, Math.max(0, Math.round((value - PUT_IN_LOW) * PUT_IN_STEPS)))),
  );
  const bytes = Uint8Array.from(body);
  const whole = new Uint8Array(12 + bytes.length);
  const head = new DataView(whole.buffer);
  whole.set(bytes, 12);
  head.setUint32(0, 0x4d57_5748, true);
  head.setUint32(4, MODEL_VERSION, true);
  head.setUint32(8, checksum(bytes), true);
  return whole;
}

function putVarint(body: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) body.push((rest & 0x7f) | 0x80);
  body.push(rest);
}

function putBytes(body: number[], bytes: Iterable<number>): void {
  const list = [...bytes];
  putVarint(body, list.length);
  for (const byte of list) body.push(byte);
}

/** How many entries in all, each list's entries and bytes, then the gaps between ascending entries. */
function putLists(body: number[], lists: readonly (readonly number[])[]): void {
  const packed = lists.map((list) => {
    const bytes: number[] = [];
    for (const [at, entry] of list.entries()) putVarint(bytes, entry - (list[at - 1] ?? -1) - 1);
    return bytes;
  });
  putVarint(
    body,
    lists.reduce((sum, list) => sum + list.length, 0),
  );
  for (const [word, list] of lists.entries()) {
    putVarint(body, list.length);
    putVarint(body, packed[word]?.length ?? 0);
  }
  putBytes(body, packed.flat());
}

function putNibbles(body: number[], levels: readonly number[]): void {
  for (let at = 0; at < levels.length; at += 2) body.push((levels[at] ?? 0) | ((levels[at + 1] ?? 0) << 4));
}
