import type {
  Article,
  Correction,
  Credit,
  Evidence,
  SiteFinding,
  SourceCandidate,
  SourceMatch,
  TextProfile,
  Wording,
} from '../model';

/** All that a signal may look at: ready counts, it does not count itself. */
export interface Clues {
  readonly article: Article;
  readonly profile: TextProfile;
  readonly wording: Wording | null;
  readonly takenFrom: readonly SourceCandidate[];
  readonly creditedTo: readonly Credit[];
  readonly matches: readonly SourceMatch[];
  readonly site: SiteFinding;
  /** What the reader decided: candidates and wording already follow it. */
  readonly corrections: readonly Correction[];
}

/** What one signal found on one article. */
export type Finding = Pick<Evidence, 'weight' | 'quotes' | 'values'>;

/**
 * One detector. What it says to the reader stands in the locales under `signal_<id>`.
 * It abstains with null: finding nothing is no proof of innocence.
 */
export interface Signal extends Pick<Evidence, 'label' | 'kind'> {
  readonly id: string;
  weigh(clues: Clues): Finding | null;
}
