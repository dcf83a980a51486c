import { clueSignal } from '../clue-signal';

/** "Source: …", "via …" with a link: also used by honest writers for a part of a text. */
export const sourceLabel = clueSignal({
  id: 'source-label',
  kind: 'claim',
  label: 'credited',
  weight: 3,
  clues: ['label'],
});
