import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** A page that sends its visitors on to another site by itself. */
export const refresh: SourceSignal = {
  id: 'refresh',
  group: 'head',
  points: 60,
  find: ({ claims }) => claims.filter(({ kind }) => kind === 'refresh').flatMap((claim) => hintAt(claim, claim.text)),
};
