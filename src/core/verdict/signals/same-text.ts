import { matchSignal } from '../match-signal';

/** A fetched page holds the same sentences in the same order, most of them word for word. */
export const sameText = matchSignal({ id: 'same-text', label: 'copied', relation: 'same', weight: 8 });
