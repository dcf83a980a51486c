import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';
import { isAtEdge } from '../is-at-edge';
import { isAmbiguousAnchor, readAnchor } from '../read-anchor';

/** "Source link", "View source", "Zum Originalartikel" as a link of its own at the text's end: auto-blogging plugins write it. */
export const sourceLink: SourceSignal = {
  id: 'source-link',
  group: 'words',
  points: 60,
  find: ({ claims, profile }) =>
    claims
      .filter((claim) => claim.kind === 'link' && readAnchor(claim.text) === 'source' && isAtEdge(claim))
      .filter(
        ({ text }) => !isAmbiguousAnchor(text) || profile.language.sourceAnchors.includes(text.trim().toLowerCase()),
      )
      .flatMap((claim) => hintAt(claim, claim.text)),
};
