import { clueSignal } from '../clue-signal';

/** A last link of the body that says it leads to the source. Importing plugins write it; few genuine pages have one. */
export const sourceLink = clueSignal({
  id: 'source-link',
  kind: 'claim',
  label: 'credited',
  weight: 5,
  clues: ['source-link', 'portal'],
});
