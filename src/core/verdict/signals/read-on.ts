import { clueSignal } from '../clue-signal';

/** "Read the full article" on another site: what stands here is the beginning. */
export const readOn = clueSignal({ id: 'read-on', kind: 'claim', label: 'excerpt', weight: 4, clues: ['read-on'] });
