import { matchSignal } from '../match-signal';

/** A fetched page holds the same sentences in the same order, in other words. Independent stories on one event never do. */
export const rewordedText = matchSignal({ id: 'reworded-text', label: 'reworded', relation: 'reworded', weight: 8 });
