import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { readFooter } from '../read-footer';
import { readLabel } from '../read-label';

/** "This article originally appeared on X", with a link: written by plugins and by honest licensees alike. */
export const creditLine: SourceSignal = {
  id: 'credit-line',
  group: 'words',
  points: 60,
  find: ({ claims }) => [
    ...claims
      .filter(
        ({ kind, place, text }) => kind === 'footer' && place !== 'caption' && readFooter(text)?.kind === 'credit',
      )
      .flatMap((claim) => hintAt(claim, claim.text)),
    ...claims
      .filter(({ kind, place, lead, text }) => kind === 'link' && place !== 'caption' && credits(lead, text))
      .flatMap((claim) => hintAt(claim, `${claim.lead} ${claim.text}`)),
  ],
};

/** Whether the words before a link credit what it names. */
function credits(lead: string, text: string): boolean {
  return lead !== '' && (readFooter(`${lead} ${text}`)?.kind === 'credit' || readLabel(lead)?.kind === 'credit');
}
