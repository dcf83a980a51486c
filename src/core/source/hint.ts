import type { ClaimTarget, SourcePage } from './source-page';

/** What one signal found: an address the text may be from, or only its site (`target` null, `domain` set). */
export interface Hint {
  readonly target: ClaimTarget | null;
  readonly domain: string;
  readonly quote: string;
  /** Points of this hint, where the signal's own do not fit it. */
  readonly points: number | null;
  /** False where the hint does not say in words that the text is from there. */
  readonly states: boolean;
}

/** Clues of one group say the same thing in different places: the best of them counts. */
export type ClueGroup = 'words' | 'head' | 'feed' | 'slug' | 'credit' | 'body' | 'tracking';

/** One way a page states or betrays where its text is from. */
export interface SourceSignal {
  readonly id: string;
  readonly group: ClueGroup;
  readonly points: number;
  readonly find: (page: SourcePage) => readonly Hint[];
}
