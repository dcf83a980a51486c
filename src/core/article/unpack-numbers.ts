/** Ascending numbers as gaps in Rice code: a gap's upper part as so many ones and a zero, then its `low` lower bits. */
export interface PackedNumbers {
  readonly count: number;
  readonly low: number;
  /** The bits, 32 as five signs of `digits85`: denser than base64 once it is compressed. */
  readonly bits: string;
}

/** Numbers that `scripts/phrase-table.ts` packed. */
export function unpackNumbers({ count, low, bits }: PackedNumbers): number[] {
  const words = bits.match(/.{5}/g)?.map(wordOf) ?? [];
  let at = 0;
  const bit = () => ((words[at >> 5] ?? 0) >>> (31 - (at++ & 31))) & 1;
  const numbers: number[] = [];
  let last = -1;
  while (numbers.length < count) {
    let gap = 0;
    while (bit()) gap++;
    for (let more = low; more > 0; more--) gap = gap * 2 + bit();
    last += gap + 1;
    numbers.push(last);
  }
  return numbers;
}

/** ASCII from "#" to "y" without the two signs that a string in JSON or JavaScript would escape. */
export const digits85 = Array.from({ length: 87 }, (_, at) => String.fromCharCode(35 + at))
  .join('')
  .replace(/[\\`]/g, '');

function wordOf(signs: string): number {
  let word = 0;
  for (const sign of signs) word = word * 85 + digits85.indexOf(sign);
  return word;
}
