import { clueSignal } from '../clue-signal';

/** The site's own feed gives another site's address for this text. */
export const feedSource = clueSignal({
  id: 'feed-source',
  kind: 'claim',
  label: 'credited',
  weight: 5,
  clues: ['feed'],
});
