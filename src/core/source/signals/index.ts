import type { SourceSignal } from '../hint';
import { canonical } from './canonical';
import { creditLine } from './credit-line';
import { feed } from './feed';
import { feedFooter } from './feed-footer';
import { feedTracking } from './feed-tracking';
import { hotLink } from './hot-link';
import { jsonLd } from './json-ld';
import { label } from './label';
import { leftTemplate } from './left-template';
import { linkMass } from './link-mass';
import { ownAddress } from './own-address';
import { portal } from './portal';
import { readOn } from './read-on';
import { refresh } from './refresh';
import { relatedLine } from './related-line';
import { sameHeadline } from './same-headline';
import { sourceLink } from './source-link';
import { sourceMeta } from './source-meta';

/** The roster of what states or betrays a source, the surest first. */
export const sourceSignals: readonly SourceSignal[] = [
  sourceLink,
  portal,
  feedFooter,
  creditLine,
  canonical,
  refresh,
  feed,
  sourceMeta,
  readOn,
  label,
  jsonLd,
  ownAddress,
  sameHeadline,
  relatedLine,
  linkMass,
  hotLink,
  leftTemplate,
  feedTracking,
];
