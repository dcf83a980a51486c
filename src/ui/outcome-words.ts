import { plural, t } from '../platform/i18n';
import type { LookUpOutcome } from '../platform/messages';

/** What came of asking a service, in words. */
export function outcomeWords(outcome: LookUpOutcome): string {
  if (outcome.kind === 'wait') return plural('lookup_wait', outcome.seconds);
  return t(outcome.kind === 'failed' ? `lookup_${outcome.why.replace('-', '_')}` : `lookup_${outcome.kind}`);
}
