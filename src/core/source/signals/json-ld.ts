import { headlineAgreement } from '../headline-agreement';
import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** Points by property. In the wild `isBasedOn` often names a dataset, `citation` a reference: those need an agreeing headline. */
const POINTS: Readonly<Record<string, number>> = {
  isBasedOn: 35,
  isBasedOnUrl: 35,
  url: 35,
  mainEntityOfPage: 35,
  'publisher.url': 20,
  citation: 10,
  sameAs: 10,
};
const AGREES = 0.4;

/** JSON-LD of the article that names another site's page as its address or basis. */
export const jsonLd: SourceSignal = {
  id: 'json-ld',
  group: 'head',
  points: 35,
  find: ({ claims, article }) =>
    claims
      .filter(({ kind, text }) => kind === 'json-ld' && Object.hasOwn(POINTS, text))
      .filter(
        ({ text, target }) =>
          !/^(?:isBased|citation|sameAs)/.test(text) ||
          (target && headlineAgreement(target.url, article.headline) >= AGREES),
      )
      .flatMap((claim) =>
        hintAt(claim, `${claim.text}: ${claim.url}`, { points: POINTS[claim.text] ?? null, states: false }),
      ),
};
