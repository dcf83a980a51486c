import type { Correction } from '../core/model';
import { t } from '../platform/i18n';
import type { PlaceCorrections } from '../platform/messages';
import { CorrectionWords } from './CorrectionWords';

interface Props {
  readonly corrections: readonly Correction[];
  readonly onPut: (corrections: PlaceCorrections) => void;
}

/** What the reader decided of this page and its site before, each to be taken back. */
export function CorrectionsHere({ corrections, onPut }: Props) {
  if (corrections.length === 0) return null;
  return (
    <ul class="corrections">
      {corrections.map((one) => (
        <li key={`${one.place} ${one.decision} ${one.wrong} ${one.right}`}>
          <CorrectionWords correction={one} />
          <button
            type="button"
            class="link"
            onClick={() =>
              onPut({
                places: [one.place],
                corrections: corrections.filter((other) => other !== one && other.place === one.place),
              })
            }
          >
            {t('correction_take_back')}
          </button>
        </li>
      ))}
    </ul>
  );
}
