import { useEffect, useState } from 'preact/hooks';
import type { Label } from '../core/model';
import { plural, t } from '../platform/i18n';
import { addLeftOutSites, type LeftOutSite, removeLeftOutSite, watchLeftOutSites } from '../platform/left-out-sites';

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
  const listed = (sites ?? []).some((site) => site.host === host);
  const toggle = async () => {
    if (listed) return removeLeftOutSite(host).then(() => say(t('sites_removed')));
    const { over } = await addLeftOutSites([host], why);
    say(over > 0 ? t('sites_full', '1') : plural('sites_added', 1));
  };
  return (
    <button
      type="button"
      class="link leave-out"
      hidden={sites === null}
      aria-pressed={listed}
      onClick={() => void toggle().catch(() => say(t('options_not_saved')))}
    >
      {t(listed ? 'sites_left_out' : 'sites_leave_out', host)}
    </button>
  );
}
