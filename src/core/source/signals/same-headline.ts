import { headlineAgreement } from '../headline-agreement';
import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** Jaccard of the address's words and the headline's: chance does not reach it. */
const AGREES = 0.8;

/** A link of the text to a story of the same headline elsewhere. */
export const sameHeadline: SourceSignal = {
  id: 'same-headline',
  group: 'words',
  points: 30,
  find: ({ claims, article }) =>
    claims
      .filter(({ kind, place, target }) => kind === 'link' && place !== 'foot' && target)
      .filter(({ target }) => headlineAgreement(target?.url ?? '', article.headline) >= AGREES)
      .flatMap((claim) => hintAt(claim, claim.text, { states: false })),
};
