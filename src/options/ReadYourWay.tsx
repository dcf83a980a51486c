import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { type SiteRule, savePieceRule, watchPieceRules } from '../platform/piece-rules';

/** Sites for which the reader chose which parts of a page are the article; nothing where there are none. */
export function ReadYourWay({ say }: { readonly say: (words: string) => void }) {
  const [rules, setRules] = useState<readonly SiteRule[]>([]);
  useEffect(() => watchPieceRules(setRules), []);
  if (rules.length === 0) return null;
  const remove = (host: string) =>
    void savePieceRule(`https://${host}/`, null).then(
      () => say(t('sites_removed')),
      () => say(t('options_not_saved')),
    );
  return (
    <>
      <h3>{t('sites_rules')}</h3>
      <p class="hint">{t('sites_rules_note')}</p>
      <ul class="sites rules">
        {rules.map(({ host }) => (
          <li key={host} class="row">
            <bdi>{host}</bdi>
            <button type="button" class="quiet" aria-label={t('sites_remove_label', host)} onClick={() => remove(host)}>
              {t('sites_remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
