import type { Clues, Finding, Signal } from '../signal';

/** ln(0.8 / 0.001): found on 8 in 10 spun texts of 300 words and on 1 in 1,000 genuine ones. Bench: bench:wording. */
const WEIGHT = 6.7;
/** Enough to judge by oneself; the text marks them all. */
const SHOWN = 12;

/** Set terms were replaced by odd synonyms, so often that genuine articles practically never show it. */
export const oddWording: Signal = {
  id: 'odd-wording',
  kind: 'measured',
  label: 'reworded',
  weigh({ wording }: Clues): Finding | null {
    if (!wording?.enough || !wording.strict) return null;
    const quotes = [...new Set(wording.phrases.map(({ text }) => text))];
    return { weight: WEIGHT, values: [String(quotes.length)], quotes: quotes.slice(0, SHOWN) };
  },
};
