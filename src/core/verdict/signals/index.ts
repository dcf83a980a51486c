import type { Signal } from '../signal';
import { agencyCredit } from './agency-credit';
import { creditLine } from './credit-line';
import { crossCanonical } from './cross-canonical';
import { feedFooter } from './feed-footer';
import { feedSource } from './feed-source';
import { headSource } from './head-source';
import { oddWording } from './odd-wording';
import { partlyShared } from './partly-shared';
import { possibleSource } from './possible-source';
import { readOn } from './read-on';
import { readerNotSource } from './reader-not-source';
import { readerOriginal } from './reader-original';
import { readerPermitted } from './reader-permitted';
import { readerSource } from './reader-source';
import { readerWording } from './reader-wording';
import { rewordedText } from './reworded-text';
import { sameText } from './same-text';
import { siteFeed } from './site-feed';
import { siteHabit } from './site-habit';
import { siteListed } from './site-listed';
import { siteRepublishes } from './site-republishes';
import { someOddWording } from './some-odd-wording';
import { sourceLabel } from './source-label';
import { sourceLink } from './source-link';

/** The roster, by name. roster.test.ts fails for a module that is not on it. */
export const signals: readonly Signal[] = [
  agencyCredit,
  creditLine,
  crossCanonical,
  feedFooter,
  feedSource,
  headSource,
  oddWording,
  partlyShared,
  possibleSource,
  readOn,
  readerNotSource,
  readerOriginal,
  readerPermitted,
  readerSource,
  readerWording,
  rewordedText,
  sameText,
  siteFeed,
  siteHabit,
  siteListed,
  siteRepublishes,
  someOddWording,
  sourceLabel,
  sourceLink,
];
