import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../core/model';
import { loadCorrections, saveCorrections, watchCorrections } from '../platform/corrections';
import { t } from '../platform/i18n';
import { CorrectionWords } from '../ui/CorrectionWords';
import { plainText } from '../ui/plain-text';

/** What the reader decided of pages and sites, each to be removed. */
export function Corrections({ say }: { readonly say: (words: string) => void }) {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    const load = () => void loadCorrections().then(setCorrections);
    load();
    return watchCorrections(load);
  }, []);
  const remove = (gone: Correction) => {
    const rest = corrections.filter((one) => one !== gone);
    void saveCorrections([gone.place], rest).then(
      () => {
        setCorrections(rest);
        say(t('correction_undone'));
      },
      () => say(t('options_not_saved')),
    );
  };
  return (
    <>
      <h3 id="corrections">{t('corrections_title')}</h3>
      <p class="hint">{t('corrections_note')}</p>
      {corrections.length === 0 ? (
        <p class="hint">{t('corrections_none')}</p>
      ) : (
        <ul class="sites corrections">
          {corrections.map((one) => (
            <li key={`${one.place} ${one.decision} ${one.wrong} ${one.right}`} class="row">
              <span>
                <bdi class="place">{plainText(one.place, SHOWN)}</bdi>
                <br />
                <CorrectionWords correction={one} />
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={t('sites_remove_label', plainText(one.place, SHOWN))}
                onClick={() => remove(one)}
              >
                {t('sites_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Graphemes of an address that are shown. */
const SHOWN = 160;
