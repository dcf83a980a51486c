import { clueSignal } from '../clue-signal';

/** "Originally published at …": the page says in a sentence where the text comes from. */
export const creditLine = clueSignal({
  id: 'credit-line',
  kind: 'claim',
  label: 'credited',
  weight: 5,
  clues: ['credit-line'],
});
