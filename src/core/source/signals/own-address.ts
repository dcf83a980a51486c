import { headlineAgreement } from '../headline-agreement';
import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

const AGREES = 0.6;

/** `og:url` on another site: often a staging host, so it counts only without a canonical and where it repeats the headline. */
export const ownAddress: SourceSignal = {
  id: 'og-url',
  group: 'head',
  points: 35,
  find: ({ claims, article }) =>
    claims.some(({ kind }) => kind === 'canonical')
      ? []
      : claims
          .filter(({ kind, text, target }) => kind === 'meta' && text === 'og:url' && target)
          .filter(({ target }) => headlineAgreement(target?.url ?? '', article.headline) >= AGREES)
          .flatMap((claim) => hintAt(claim, `og:url: ${claim.url}`, { states: false })),
};
