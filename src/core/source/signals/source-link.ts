import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { isAtEdge, isOwnLine } from '../is-at-edge';
import { isAmbiguousAnchor, readAnchor } from '../read-anchor';
import type { AimedClaim } from '../source-page';

/** "Source link", "View source", "Zum Originalartikel" as a link of its own at the text's end: auto-blogging plugins write it. */
export const sourceLink: SourceSignal = {
  id: 'source-link',
  group: 'words',
  points: 60,
  find: ({ claims, profile }) =>
    claims
      .filter((claim) => claim.kind === 'link' && readAnchor(claim.text) === 'source' && isPlaced(claim))
      .filter(
        ({ text }) => !isAmbiguousAnchor(text) || profile.language.sourceAnchors.includes(text.trim().toLowerCase()),
      )
      .flatMap((claim) => hintAt(claim, claim.text)),
};

/** Two words or more in a line of their own are no chart's note: they count from the text's middle on. */
const MIDDLE = 0.5;

function isPlaced(claim: AimedClaim): boolean {
  if (isAtEdge(claim)) return true;
  return claim.place === 'body' && claim.position >= MIDDLE && isOwnLine(claim) && /\S\s\S/.test(claim.text);
}
