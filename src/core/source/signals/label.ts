import { headlineAgreement } from '../headline-agreement';
import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { isAtEdge } from '../is-at-edge';
import { leadLabel } from '../lead-label';

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
      .filter((claim) => claim.kind === 'link' && isAtEdge(claim))
      .flatMap((claim) => {
        const found = leadLabel(claim);
        if (!found || !claim.target) return [];
        const agrees = headlineAgreement(claim.target.url, article.headline) >= AGREES;
        const points = found.kind === 'via' && !agrees ? VIA : null;
        return hintAt(claim, `${claim.lead} ${claim.text}`, { points, states: agrees });
      }),
};
