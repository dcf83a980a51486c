import { useState } from 'preact/hooks';
import type { Report } from '../core/model';
import type { Finder } from '../platform/finder';
import { t } from '../platform/i18n';
import { CandidateList } from './CandidateList';
import { useSettings } from './use-settings';

interface Props {
  readonly report: Report;
  readonly finder: Finder;
  readonly onOpen: (url: string) => void;
  readonly say: (words: string) => void;
}

/** Pages that a search found: nothing is said of them until they were compared, on a click that names their hosts. */
export function FoundPages({ report, finder, onOpen, say }: Props) {
  const [isComparing, setIsComparing] = useState(false);
  const [{ lookUps }] = useSettings();
  const found = report.takenFrom.filter(({ clues }) => clues.some(({ group }) => group === 'search'));
  const open = found.filter(({ url }) => !report.matches.some(({ candidate }) => candidate.url === url)).slice(0, MOST);
  if (found.length === 0) return null;
  const hosts = new Intl.ListFormat(t('language_tag')).format([...new Set(open.map(({ host }) => host))]);
  const compare = async () => {
    setIsComparing(true);
    const done = await finder.compare(open.map(({ url }) => url)).catch(() => false);
    setIsComparing(false);
    say(t(done ? 'compare_done' : 'compare_failed', hosts));
  };
  return (
    <>
      <p class="hint">{t('found_title')}</p>
      <CandidateList title="" candidates={found} onOpen={onOpen} />
      {lookUps && open.length > 0 && (
        <button type="button" disabled={isComparing} aria-busy={isComparing} onClick={() => void compare()}>
          {t(isComparing ? 'compare_working' : 'compare_with', hosts)}
        </button>
      )}
    </>
  );
}

/** Pages fetched at one click. */
const MOST = 3;
