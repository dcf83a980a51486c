import { useState } from 'preact/hooks';
import type { Report } from '../core/model';
import { t } from '../platform/i18n';
import { send } from '../platform/messages';
import { useSettings } from '../ui/use-settings';

interface Props {
  readonly tabId: number;
  readonly report: Report;
  readonly onReport: (report: Report) => void;
  readonly say: (words: string) => void;
}

/** Asks this site for its newest posts, on a press that names it. Gone once they told something. */
export function CheckSite({ tabId, report, onReport, say }: Props) {
  const [working, setWorking] = useState(false);
  const [{ lookUps }] = useSettings();
  const { hostname, protocol } = new URL(report.article.url);
  if (!lookUps || report.siteFeed || protocol !== 'https:') return null;
  const check = async () => {
    setWorking(true);
    const next = await send('site/check', tabId).catch(() => null);
    setWorking(false);
    if (next) onReport(next);
    say(t(next ? 'check_site_done' : 'check_site_failed', hostname));
  };
  return (
    <button type="button" class="link check-site" disabled={working} aria-busy={working} onClick={() => void check()}>
      {t(working ? 'check_site_working' : 'check_site', hostname)}
    </button>
  );
}
