import type { Clues, Finding, Signal } from '../signal';

/** ln(0.8 / 0.03): also seen in the work of genuine authors, so it decides nothing alone. Bench: bench:wording. */
const WEIGHT = 3.3;

/** Some odd wording: counts only beside a stated source. */
export const someOddWording: Signal = {
  id: 'some-odd-wording',
  kind: 'measured',
  label: 'reworded',
  weigh({ wording }: Clues): Finding | null {
    if (!wording?.enough || wording.strict || !wording.lenient) return null;
    const quotes = [...new Set(wording.phrases.map(({ text }) => text))];
    return { weight: WEIGHT, values: [String(quotes.length)], quotes };
  },
};
