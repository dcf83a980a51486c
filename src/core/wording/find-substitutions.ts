import { type Substitution, substitutions } from './substitutions';
import type { Tokens } from './tokens';

/** One place where a known substitution stands; `from` and `to` count tokens, `to` lies behind the last. */
export interface Sighting {
  readonly row: number;
  readonly likely: string;
  readonly from: number;
  readonly to: number;
}

/** Known substitutions of a text, in reading order and without overlap: the longest that starts at a word wins. */
export function findSubstitutions(tokens: Tokens): Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < tokens.words.length; at += 1) {
    const sighting = longestAt(tokens, at);
    if (!sighting) continue;
    found.push(sighting);
    at = sighting.to - 1;
  }
  return found;
}

function longestAt(tokens: Tokens, at: number): Sighting | null {
  let best: Sighting | null = null;
  for (const pattern of byFirstWord.get(tokens.words[at] ?? '') ?? []) {
    const to = at + pattern.slots.length;
    if (to > (best?.to ?? 0) && matches(pattern, tokens, at))
      best = { row: pattern.row, likely: pattern.likely, from: at, to };
  }
  return best;
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly comma: boolean;
}

interface Pattern {
  readonly row: number;
  readonly likely: string;
  readonly slots: readonly Slot[];
  readonly afterQuote: boolean;
  readonly notBefore: string | null;
}

const byFirstWord = new Map<string, Pattern[]>();
for (const [row, substitution] of substitutions.entries()) {
  const pattern = compile(substitution, row);
  for (const word of pattern.slots[0]?.words ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern]);
}

function compile([source, likely]: Substitution, row: number): Pattern {
  const parts = source.replace(/^”/, '').split(' ');
  const last = parts.at(-1) ?? '';
  const notBefore = last.startsWith('-') ? last.slice(1) : null;
  const slots = (notBefore === null ? parts : parts.slice(0, -1)).map((part) => ({
    words: new Set(part.replace(/,$/, '').split('|')),
    comma: part.endsWith(','),
  }));
  return { row, likely, slots, afterQuote: source.startsWith('”'), notBefore };
}

function matches({ slots, afterQuote, notBefore }: Pattern, tokens: Tokens, at: number): boolean {
  const { text, words, starts, ends, link } = tokens;
  if (afterQuote && !/["”]\s?$/.test(text.slice(Math.max(0, (starts[at] ?? 0) - 2), starts[at]))) return false;
  for (const [offset, slot] of slots.entries()) {
    const index = at + offset;
    if (!slot.words.has(words[index] ?? '')) return false;
    if (offset > 0 && !slots[offset - 1]?.comma && link[index] === 0 && !isSpacedDigit(tokens, index)) return false;
    if (slot.comma && text[ends[index] ?? 0] !== ',') return false;
  }
  return notBefore === null || words[at + slots.length] !== notBefore;
}

/** Numbers are tokens too and hang together like words. */
function isSpacedDigit({ text, starts, ends }: Tokens, index: number): boolean {
  return text.slice(ends[index - 1], starts[index]) === ' ';
}
