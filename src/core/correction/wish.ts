import type { Decision } from '../model';

/** What a reader says is not right, as the form has it. */
export interface CorrectionWish {
  readonly decision: Decision;
  readonly scope: 'page' | 'site';
  /** Only of a wrong source: the address we named, and the right one as pasted; '' where there is none. */
  readonly wrong: string;
  readonly right: string;
}
