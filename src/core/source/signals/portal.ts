import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** The link by which a known portal leads from its page to the story's own. */
export const portal: SourceSignal = {
  id: 'portal',
  group: 'words',
  points: 60,
  find: ({ claims }) =>
    claims.filter(({ kind }) => kind === 'portal').flatMap((claim) => hintAt(claim, claim.text || (claim.url ?? ''))),
};
