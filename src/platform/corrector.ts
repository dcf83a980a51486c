import type { CorrectionWish } from '../core/correction/wish';
import type { Report } from '../core/model';
import { type CorrectionOutcome, type PlaceCorrections, type Subject, send } from './messages';

/** How a view corrects the report it shows; `onReport` hears each report that comes of it. */
export interface Corrector {
  make(wish: CorrectionWish): Promise<CorrectionOutcome>;
  /** Whether exactly these corrections hold at these places now. */
  put(corrections: PlaceCorrections): Promise<boolean>;
}

export function corrector(subject: Subject, onReport: (report: Report) => void): Corrector {
  return {
    async make(wish) {
      const outcome = await send('correction/make', subject, wish);
      if (outcome.kind === 'done') onReport(outcome.report);
      return outcome;
    },
    async put(corrections) {
      const report = await send('correction/put', subject, corrections);
      if (report) onReport(report);
      return report !== null;
    },
  };
}
