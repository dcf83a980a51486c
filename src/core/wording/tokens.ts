/**
 * Words of a text with their places, as the wording model sees them. Arrays run in parallel.
 * `link[i]` says how token i hangs on the one before: 0 not at all (a mark, a digit or a line between), 1 by a hyphen, 2 by a space.
 */
export interface Tokens {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly link: Uint8Array;
  /** 1 where the word has a capital that no sentence start explains. */
  readonly capital: Uint8Array;
  /** 1 inside quotation marks that close in the same block. */
  readonly quoted: Uint8Array;
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu;

/** Longest text that is looked at (UTF-16 units): some 60,000 words, more than any article has. */
const MOST = 400_000;

export function tokenize(whole: string): Tokens {
  const text = whole.length > MOST ? whole.slice(0, MOST) : whole;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of text.matchAll(TOKEN)) {
    words.push(found[0].toLowerCase().replaceAll('’', "'"));
    starts.push(found.index);
    ends.push(found.index + found[0].length);
  }
  const link = new Uint8Array(words.length);
  const capital = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const gap = text.slice(ends[at - 1] ?? 0, starts[at]);
    if (at > 0) link[at] = linkOf(gap);
    capital[at] = isCapital(text, starts[at] ?? 0, at === 0 ? '\n' : gap) ? 1 : 0;
  }
  return { text, words, starts, ends, link, capital, quoted: quotedOf(text, starts) };
}

/** Spaces of every kind but line breaks, with at most quotes among them. */
const SPACED = /^["“”‘’'«»]{0,2}[^\S\n]{1,3}["“”‘’'«»]{0,2}$/;
const HYPHEN = /^[-‐‑]$/;

function linkOf(gap: string): number {
  if (gap === ' ') return 2;
  if (HYPHEN.test(gap)) return 1;
  return gap.length <= 7 && SPACED.test(gap) ? 2 : 0;
}

const UPPER = /^\p{Lu}/u;
/** After these a capital is only the start of a sentence. */
const SENTENCE_START = /[.!?:…\n•–—"“‘(]\s*["“‘(]?$/;

function isCapital(text: string, start: number, gap: string): boolean {
  return UPPER.test(text.slice(start, start + 2)) && !SENTENCE_START.test(gap.slice(-4));
}

/** A quotation longer than this (UTF-16 units) is more likely a lost closing mark. */
const LONGEST_QUOTE = 1500;
const QUOTATION = /“[^”\n]{1,1500}”|"[^"\n]{1,1500}"|«[^»\n]{1,1500}»|„[^“\n]{1,1500}“/g;

function quotedOf(text: string, starts: readonly number[]): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let at = 0;
  for (const { index, 0: found } of text.matchAll(QUOTATION)) {
    while (at < starts.length && (starts[at] ?? 0) < index) at += 1;
    const end = index + Math.min(found.length, LONGEST_QUOTE);
    for (; at < starts.length && (starts[at] ?? 0) < end; at += 1) quoted[at] = 1;
  }
  return quoted;
}
