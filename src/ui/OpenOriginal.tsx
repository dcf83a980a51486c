import type { SourceCandidate } from '../core/model';
import { t } from '../platform/i18n';
import { Key } from './Key';
import { Sentence } from './Sentence';

interface Props {
  readonly candidate: SourceCandidate;
  readonly shortcut: string;
  readonly onOpen: (url: string) => void;
}

/** The first action wherever there is an original; its words name the host in full. */
export function OpenOriginal({ candidate, shortcut, onOpen }: Props) {
  const id = candidate.status === 'opaque' ? 'original_open_opaque' : 'original_open';
  return (
    <>
      <button type="button" class="primary" onClick={() => onOpen(candidate.url)}>
        <span>
          <Sentence id={id} values={[candidate.host]} />
        </span>
        <Key keys={shortcut} />
      </button>
      {candidate.status === 'opaque' && <p class="hint">{t('original_opaque_note')}</p>}
    </>
  );
}
