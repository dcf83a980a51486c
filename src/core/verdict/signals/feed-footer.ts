import { clueSignal } from '../clue-signal';

/** "The post … appeared first on …": the footer of a feed that was imported whole. */
export const feedFooter = clueSignal({
  id: 'feed-footer',
  kind: 'claim',
  label: 'credited',
  weight: 5,
  clues: ['feed-footer'],
});
