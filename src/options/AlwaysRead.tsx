import { useEffect, useState } from 'preact/hooks';
import { changeAlwaysRead, watchAlwaysRead } from '../platform/always-read';
import { t } from '../platform/i18n';

/** Sites whose articles open in the reader by themselves, each with a way off the list. */
export function AlwaysRead({ say }: { readonly say: (words: string) => void }) {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => watchAlwaysRead(setHosts), []);
  const remove = (host: string) =>
    void changeAlwaysRead(host, false).then(
      () => say(t('sites_removed')),
      () => say(t('options_not_saved')),
    );
  return (
    <>
      <h3>{t('options_always')}</h3>
      <p class="hint">{t('options_always_note')}</p>
      {hosts.length === 0 ? (
        <p class="hint">{t('sites_none')}</p>
      ) : (
        <ul class="sites">
          {hosts.map((host) => (
            <li key={host} class="row">
              <bdi>{host}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('sites_remove_label', host)}
                onClick={() => remove(host)}
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
