import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { readFooter } from '../read-footer';

/** "The post X appeared first on Y." comes along when a feed is copied; with the page's own host it is its own feed's text. */
export const feedFooter: SourceSignal = {
  id: 'feed-footer',
  group: 'words',
  points: 60,
  find: ({ claims }) =>
    claims
      .filter(({ kind, place, text }) => kind === 'footer' && place !== 'caption' && readFooter(text)?.kind === 'feed')
      .flatMap((claim) => hintAt(claim, claim.text)),
};
