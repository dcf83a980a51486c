import { matchSignal } from '../match-signal';

/** A fetched page shares a part of the text: a common press release or quotations may explain it. */
export const partlyShared = matchSignal({ id: 'partly-shared', label: 'unclear', relation: 'partly', weight: 4 });
