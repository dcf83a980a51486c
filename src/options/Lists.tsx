import { useEffect, useState } from 'preact/hooks';
import { dropHostList, type KeptList, watchHostLists } from '../platform/host-lists';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { FilePick } from './FilePick';
import { ListAddress } from './ListAddress';
import { ListPaste } from './ListPaste';

/** Lists of sites that others keep: none until the reader adds one; asked for again only on a press that names the host. */
export function Lists({ say }: { readonly say: (words: string) => void }) {
  const [lists, setLists] = useState<readonly KeptList[]>([]);
  useEffect(() => watchHostLists(setLists), []);
  const tell = (sites: number | null) => {
    if (sites === null) say(t('options_not_saved'));
    else say(sites === 0 ? t('lists_empty') : t('lists_sites', String(sites)));
  };
  const fetchFrom = async (address: string) => {
    const sites = await send('list/fetch', address).catch(() => null);
    if (sites === null) say(t('lists_failed', new URL(address).hostname));
    else tell(sites);
  };
  // Loaded on use: reading a list brings the list of public suffixes along, which is long.
  const keep = (text: string, name: string) =>
    void import('../platform/keep-host-list')
      .then(({ keepHostList }) => keepHostList(text, name, null))
      .then(tell, () => tell(null));
  return (
    <>
      <h3>{t('lists_title')}</h3>
      <p class="hint">{t('lists_note')}</p>
      {lists.length > 0 && (
        <ul class="sites">
          {lists.map((list) => (
            <Row key={list.id} list={list} onUpdate={fetchFrom} />
          ))}
        </ul>
      )}
      <ListAddress onFetch={fetchFrom} />
      <ListPaste onText={(text) => keep(text, t('lists_pasted'))} />
      <FilePick words={t('lists_file')} accept=".txt,text/plain" onText={keep} />
    </>
  );
}

function Row({ list, onUpdate }: { readonly list: KeptList; readonly onUpdate: (address: string) => Promise<void> }) {
  const { id, name, address, at, sites } = list;
  const day = new Intl.DateTimeFormat(t('language_tag'), { dateStyle: 'medium' });
  return (
    <li class="row">
      <span>
        <bdi>{name}</bdi>
        <span class="hint">
          {' '}
          {t('lists_sites', new Intl.NumberFormat(t('language_tag')).format(sites))} · {day.format(at)}
        </span>
      </span>
      {address && (
        <button type="button" class="quiet" onClick={() => void onUpdate(address)}>
          {t('lists_update', new URL(address).hostname)}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={t('lists_remove_label', name)}
        onClick={() => void dropHostList(id)}
      >
        {t('sites_remove')}
      </button>
    </li>
  );
}
