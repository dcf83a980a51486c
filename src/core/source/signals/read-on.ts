import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { isAtEdge, isOwnLine } from '../is-at-edge';
import { readAnchor } from '../read-anchor';

/** Points where the text is no excerpt: then "read more" may lead anywhere. */
const WEAK = 25;

/** "Continue reading" at the end of an excerpt. */
export const readOn: SourceSignal = {
  id: 'read-on',
  group: 'words',
  points: 60,
  find: ({ claims, isExcerpt }) =>
    claims
      .filter((claim) => claim.kind === 'link' && readAnchor(claim.text) === 'continue' && isAtEdge(claim))
      .filter((claim) => isExcerpt || isOwnLine(claim))
      .flatMap((claim) => hintAt(claim, claim.text, isExcerpt ? {} : { points: WEAK, states: false })),
};
