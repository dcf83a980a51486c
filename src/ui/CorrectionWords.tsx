import type { Correction } from '../core/model';
import { t } from '../platform/i18n';
import { plainText } from './plain-text';
import { Sentence } from './Sentence';

/** A correction in words: where it holds, and what was decided. */
export function CorrectionWords({ correction }: { readonly correction: Correction }) {
  const { decision, place, wrong, right } = correction;
  return (
    <span class="correction">
      {t(place.includes('/') ? 'correction_here_page' : 'correction_here_site')}{' '}
      <b>{decision !== 'wrong-source' && t(`correction_${decision.replace('-', '_')}`)}</b>
      {wrong !== null && <Sentence id="signal_reader_not_source" values={[plainText(wrong, SHOWN)]} />}{' '}
      {right !== null && <Sentence id="signal_reader_source" values={[plainText(right, SHOWN)]} />}
    </span>
  );
}

/** Graphemes of an address that are shown. */
const SHOWN = 120;
