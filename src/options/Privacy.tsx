import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { eraseAll } from '../platform/stored-data';
import { Ledger } from './Ledger';

/** What is kept, where, and how to be rid of it. */
export function Privacy({ say }: { readonly say: (words: string) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = () =>
    void eraseAll().then(
      () => say(t('privacy_erased')),
      () => say(t('options_not_saved')),
    );
  return (
    <section id="privacy">
      <h2>{t('options_privacy')}</h2>
      <p>{t('options_privacy_local')}</p>
      <p>{t('options_privacy_requests')}</p>
      <p>{t('options_privacy_session')}</p>
      <p>{t('options_privacy_settings')}</p>
      <Ledger />
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {t('privacy_erase')}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="erase">
        <form method="dialog" onSubmit={(event) => event.submitter?.getAttribute('value') === 'erase' && erase()}>
          <h3 id="erase">{t('privacy_erase_sure')}</h3>
          <p>{t('privacy_erase_note')}</p>
          <div class="buttons">
            <button type="submit" value="erase" class="primary">
              {t('privacy_erase')}
            </button>
            <button type="submit" value="keep">
              {t('cancel')}
            </button>
          </div>
        </form>
      </dialog>
    </section>
  );
}
