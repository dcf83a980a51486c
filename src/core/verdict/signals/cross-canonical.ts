import { clueSignal } from '../clue-signal';

/** The page's own markup names another site's page as the one to index. */
export const crossCanonical = clueSignal({
  id: 'cross-canonical',
  kind: 'claim',
  label: 'copied',
  weight: 5,
  clues: ['canonical'],
});
