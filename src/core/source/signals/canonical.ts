import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** A canonical address on another site; two that differ say nothing. */
export const canonical: SourceSignal = {
  id: 'canonical',
  group: 'head',
  points: 60,
  find: ({ claims }) => {
    const stated = claims.filter(({ kind, url }) => kind === 'canonical' && url);
    return new Set(stated.map(({ url }) => url)).size > 1
      ? []
      : stated.flatMap((claim) => hintAt(claim, claim.url ?? ''));
  },
};
