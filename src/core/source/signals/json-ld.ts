import { headlineAgreement } from '../headline-agreement';
import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import type { AimedClaim } from '../source-page';

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
/** Enough to be likely by itself. */
const NUMBERED_POINTS = 50;
/** `/story?id=638311`, `/articles/638311`: calls itself a story, and has no words that could repeat the headline. */
const NUMBERED_STORY = /\/(?:story|article|news|post)s?(?:\.\w{2,5})?(?:\/|\?[a-z]{1,9}=)\d{3,20}\/?$/i;

/** JSON-LD of the article that names another site's page as its address or basis. */
export const jsonLd: SourceSignal = {
  id: 'json-ld',
  group: 'head',
  points: 35,
  find: ({ claims, article }) =>
    claims
      .filter(({ kind, text }) => kind === 'json-ld' && Object.hasOwn(POINTS, text))
      .flatMap((claim) => {
        const points = pointsOf(claim, article.headline);
        return points === 0 ? [] : hintAt(claim, `${claim.text}: ${claim.url}`, { points, states: false });
      }),
};

function pointsOf({ text, target }: AimedClaim, headline: string): number {
  const points = POINTS[text] ?? 0;
  if (!/^(?:isBased|citation|sameAs)/.test(text)) return points;
  if (!target) return 0;
  if (headlineAgreement(target.url, headline) >= AGREES) return points;
  return text.startsWith('isBased') && NUMBERED_STORY.test(target.url) ? NUMBERED_POINTS : 0;
}
