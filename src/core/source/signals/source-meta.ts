import type { SourceSignal } from '../hint';
import { hintAt } from '../hint-at';

/** Points by the meta's name; most that are met point at their own site, which the target's own guard leaves out. */
const POINTS: Readonly<Record<string, number>> = {
  'syndication-source': 60,
  'original-source': 50,
  'article:original_source': 50,
  'dc.source': 35,
  'dcterms.source': 35,
  source: 35,
};

/** `syndication-source`, `original-source` and their kin: dead for search engines, still written by old themes and plugins. */
export const sourceMeta: SourceSignal = {
  id: 'source-meta',
  group: 'head',
  points: 60,
  find: ({ claims }) =>
    claims
      .filter(({ kind, text }) => kind === 'meta' && Object.hasOwn(POINTS, text))
      .flatMap((claim) =>
        hintAt(claim, `${claim.text}: ${claim.url}`, {
          points: POINTS[claim.text] ?? null,
          states: claim.text === 'syndication-source',
        }),
      ),
};
