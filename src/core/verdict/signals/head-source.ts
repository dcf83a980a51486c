import { clueSignal } from '../clue-signal';

/** Markup of the page that names another site's page as its source or forwards to it. */
export const headSource = clueSignal({
  id: 'head-source',
  kind: 'claim',
  label: 'credited',
  weight: 4,
  clues: ['refresh', 'source-meta', 'json-ld'],
});
