import { useEffect, useState } from 'preact/hooks';
import type { Label } from '../core/model';
import { plural, t } from '../platform/i18n';
import { type LeftOutSite, saveLeftOutSites, watchLeftOutSites } from '../platform/left-out-sites';

interface Props {
  readonly url: string;
  /** The verdict on this page: the reason that is kept with the site. */
  readonly why: Label;
  readonly say: (words: string) => void;
}

/** Puts this site on the reader's list of sites to leave out, or takes it off again. */
export function LeaveOut({ url, why, say }: Props) {
  const [sites, setSites] = useState<readonly LeftOutSite[] | null>(null);
  useEffect(() => watchLeftOutSites(setSites), []);
  const host = new URL(url).hostname.replace(/^www\./, '');
  const kept = sites ?? [];
  const listed = kept.some((site) => site.host === host);
  const next = listed
    ? kept.filter((site) => site.host !== host)
    : [...kept, { host, added: new Date().toISOString().slice(0, 10), why }];
  const toggle = () =>
    void saveLeftOutSites(next).then(
      () => say(listed ? t('sites_removed') : plural('sites_added', 1)),
      () => say(t('options_not_saved')),
    );
  return (
    <button type="button" class="link leave-out" hidden={sites === null} aria-pressed={listed} onClick={toggle}>
      {t(listed ? 'sites_left_out' : 'sites_leave_out', host)}
    </button>
  );
}
