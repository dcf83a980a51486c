import type { Report } from '../../core/model';
import { t } from '../../platform/i18n';
import { plainText } from '../plain-text';
import { type Provenance, provenanceOf } from './provenance';

/** What is known of a report's origin, with its evidence in the words that the views show. */
export function knownOf(report: Report, seenAt: Date): Provenance {
  return provenanceOf(report, seenAt, ({ signal, values }) =>
    t(`signal_${signal.replaceAll('-', '_')}`, ...values.map((value) => plainText(value))),
  );
}
