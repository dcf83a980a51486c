import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n';
import { addLeftOutSites, type LeftOutSite, removeLeftOutSite, watchLeftOutSites } from '../platform/left-out-sites';
import { saveFile } from '../ui/save-file';
import { AlwaysRead } from './AlwaysRead';
import { Corrections } from './Corrections';
import { FilePick } from './FilePick';
import { Lists } from './Lists';
import { ReadYourWay } from './ReadYourWay';
import { readSiteList } from './read-site-list';
import { siteLists } from './site-lists';

/** Sites left out, and how to take the list to the tools that act on it. */
export function Sites({ say }: { readonly say: (words: string) => void }) {
  const [sites, setSites] = useState<readonly LeftOutSite[]>([]);
  const [typed, setTyped] = useState('');
  useEffect(() => watchLeftOutSites(setSites), []);
  const add = (hosts: readonly string[]) =>
    void addLeftOutSites(hosts).then(
      ({ added, over }) => say([plural('sites_added', added), over > 0 && full(over)].filter(Boolean).join(' ')),
      () => say(t('options_not_saved')),
    );
  const told = [() => say(t('sites_removed')), () => say(t('options_not_saved'))] as const;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    add(readSiteList(typed));
    setTyped('');
  };
  return (
    <section id="sites">
      <h2>{t('options_sites')}</h2>
      <p>{t('options_sites_note')}</p>
      <form class="row" onSubmit={onSubmit}>
        <input
          type="text"
          aria-label={t('sites_host')}
          placeholder={t('sites_host')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{t('sites_add')}</button>
      </form>
      {sites.length === 0 ? (
        <p class="hint">{t('sites_none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.host} class="row">
              <span>
                <bdi>{site.host}</bdi>
                {site.why && <span class="hint"> · {t(`verdict_${site.why}`)}</span>}
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={t('sites_remove_label', site.host)}
                onClick={() => void removeLeftOutSite(site.host).then(...told)}
              >
                {t('sites_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('sites_export')}</h3>
      <div class="buttons">
        {siteLists.map(({ id, name, file, write }) => (
          <button
            key={id}
            type="button"
            disabled={sites.length === 0}
            onClick={() =>
              saveFile(file, new Blob([write(sites, (why) => t(`verdict_${why}`))], { type: 'text/plain' }))
            }
          >
            {name}
          </button>
        ))}
      </div>
      <FilePick
        words={t('sites_import')}
        accept=".txt,.csv,text/plain,text/csv"
        onText={(text) => add(readSiteList(text))}
      />
      <AlwaysRead say={say} />
      <Corrections say={say} />
      <ReadYourWay say={say} />
      <Lists say={say} />
    </section>
  );
}

function full(over: number): string {
  return t('sites_full', new Intl.NumberFormat(t('language_tag')).format(over));
}
