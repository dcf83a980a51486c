import { useRef, useState } from 'preact/hooks';
import type { Report } from '../core/model';
import type { Corrector } from '../platform/corrector';
import { t } from '../platform/i18n';
import type { PlaceCorrections } from '../platform/messages';
import { CorrectionForm } from './CorrectionForm';
import { CorrectionsHere } from './CorrectionsHere';
import { verdictWords } from './verdict-words';

interface Props {
  readonly report: Report;
  readonly isPrivate: boolean;
  readonly corrector: Corrector;
  readonly say: (words: string) => void;
}

/** "Not right?": the reader's own word on the page, at once in force, and as quickly taken back. */
export function NotRight({ report, isPrivate, corrector, say }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [before, setBefore] = useState<PlaceCorrections | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const heading = t(verdictWords(report).heading);
  const open = () => {
    setIsOpen(true);
    dialog.current?.showModal();
  };
  const onMade = (made: PlaceCorrections, next: Report) => {
    setBefore(made);
    dialog.current?.close();
    say(t('correction_done', t(verdictWords(next).heading)));
  };
  const put = async (corrections: PlaceCorrections) => {
    const done = await corrector.put(corrections).catch(() => false);
    if (done) setBefore(null);
    say(t(done ? 'correction_undone' : 'options_not_saved'));
    opener.current?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" class="link not-right" onClick={open}>
        {t('correction_open')}
      </button>
      {before && (
        <p class="done corrected">
          {t('correction_done', heading)}{' '}
          <button type="button" class="link" onClick={() => void put(before)}>
            {t('correction_undo')}
          </button>
        </p>
      )}
      <dialog ref={dialog} class="sheet" aria-labelledby="not-right" onClose={() => setIsOpen(false)}>
        {isOpen && (
          <>
            <h2 id="not-right">{t('correction_title')}</h2>
            <CorrectionsHere corrections={report.corrections} onPut={put} />
            <CorrectionForm
              report={report}
              isPrivate={isPrivate}
              corrector={corrector}
              onMade={onMade}
              onCancel={() => dialog.current?.close()}
            />
          </>
        )}
      </dialog>
    </>
  );
}
