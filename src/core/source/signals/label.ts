import { headlineAgreement } from '../headline-agreement';
import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { isAtEdge, isOwnLine } from '../is-at-edge';
import { leadLabel } from '../lead-label';
import type { AimedClaim } from '../source-page';

/** A hat tip thanks for the find; the text is its own. */
const VIA = 10;
/** An address that repeats the headline turns a label into a statement. */
const AGREES = 0.4;

/** "Source: <a>Bloomberg</a>", "Quelle:", "来源：" before a link to a story. */
export const label: SourceSignal = {
  id: 'label',
  group: 'words',
  points: 50,
  find: ({ claims, article }) =>
    claims
      .filter((claim) => claim.kind === 'link' && isAtEdge(claim) && !headsList(claim, claims))
      .flatMap((claim) => {
        const found = leadLabel(claim);
        if (!found || !claim.target) return [];
        const agrees = headlineAgreement(claim.target.url, article.headline) >= AGREES;
        const points = found.kind === 'via' && !agrees ? VIA : null;
        return hintAt(claim, `${claim.lead} ${claim.text}`, { points, states: agrees });
      }),
};

/** Whether the label is the heading of a list of references: it stands in the block before, and more links follow. */
function headsList(claim: AimedClaim, claims: readonly AimedClaim[]): boolean {
  if (claim.lead === '' || claim.context.startsWith(claim.lead)) return false;
  const next = claims[claims.indexOf(claim) + 1];
  return next?.kind === 'link' && next.target !== null && next.target.url !== claim.target?.url && isOwnLine(next);
}
