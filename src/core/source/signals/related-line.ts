import type { SourceSignal } from '../hint';
import { isRelatedLead } from '../is-related-lead';

/** "Related: …" lines of the site a text was copied from, their links still in place (spun or not). */
export const relatedLine: SourceSignal = {
  id: 'related-line',
  group: 'body',
  points: 15,
  find: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.kind === 'link' && claim.target?.kind === 'article' && claim.place !== 'foot' && isRelatedLead(claim)
        ? [
            {
              target: null,
              domain: claim.target.domain,
              quote: `${claim.lead} ${claim.text}`.trim(),
              points: null,
              states: false,
            },
          ]
        : [],
    ),
};
