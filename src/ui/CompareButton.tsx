import { useState } from 'preact/hooks';
import type { Report, SourceCandidate } from '../core/model';
import { t } from '../platform/i18n';
import { useOnline } from './use-online';
import { useSettings } from './use-settings';

interface Props {
  readonly report: Report;
  readonly candidate: SourceCandidate;
  /** Fetch and compare; true where the page could be had. */
  readonly onCompare: (url: string) => Promise<boolean>;
  readonly say: (words: string) => void;
}

/** The one button that makes a request: it names whom it asks. Gone once the comparison is there. */
export function CompareButton({ report, candidate, onCompare, say }: Props) {
  const [working, setWorking] = useState(false);
  const [settings] = useSettings();
  const online = useOnline();
  const known = report.matches.some((match) => match.candidate.url === candidate.url);
  if (!settings.lookUps || known || candidate.status === 'opaque') return null;
  const compare = async () => {
    setWorking(true);
    const done = await onCompare(candidate.url).catch(() => false);
    setWorking(false);
    say(t(done ? 'compare_done' : 'compare_failed', candidate.host));
  };
  return (
    <button type="button" disabled={working || !online} aria-busy={working} onClick={() => void compare()}>
      {t(working ? 'compare_working' : 'compare_with', candidate.host)}
    </button>
  );
}
