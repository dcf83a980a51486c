import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** The site's own feed gives another site's address for this article: importing plugins keep it there. */
export const feed: SourceSignal = {
  id: 'feed',
  group: 'feed',
  points: 50,
  find: ({ claims }) => claims.filter(({ kind }) => kind === 'feed').flatMap((claim) => hintAt(claim, claim.url ?? '')),
};
