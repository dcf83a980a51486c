import type { Report, SuspectPhrase } from '../core/model';
import { originalOf } from '../core/source/original';
import type { Corrector } from '../platform/corrector';
import type { Finder } from '../platform/finder';
import { t } from '../platform/i18n';
import { linkAddress } from '../platform/link-address';
import { openOptions } from '../platform/open-options';
import { CameFirst } from '../ui/CameFirst';
import { CandidateList } from '../ui/CandidateList';
import { CompareButton } from '../ui/CompareButton';
import { CopyLink } from '../ui/CopyLink';
import { EvidenceList } from '../ui/EvidenceList';
import { fairnessWords } from '../ui/fairness-words';
import { isOwnWording } from '../ui/is-own-wording';
import { NotRight } from '../ui/NotRight';
import { OpenOriginal } from '../ui/OpenOriginal';
import { RequestCount } from '../ui/RequestCount';
import { SearchOriginal } from '../ui/SearchOriginal';
import { VerdictCard } from '../ui/VerdictCard';
import { WordingNote } from '../ui/WordingNote';

interface Props {
  readonly tabId: number;
  readonly report: Report;
  readonly shortcuts: Readonly<Record<string, string>>;
  readonly onOpen: (url: string) => void;
  readonly onOpenHere: () => void;
  /** Null where there is nothing to compare with. */
  readonly onCompare: (() => void) | null;
  readonly isComparing: boolean;
  /** Fetch a candidate and compare; true where the page could be had. */
  readonly onFetch: (url: string) => Promise<boolean>;
  readonly isPrivate: boolean;
  readonly corrector: Corrector;
  readonly finder: Finder;
  readonly onShow: (phrase: SuspectPhrase) => void;
  /** How a piece of evidence's quote is shown in the text; null where it is not part of it. */
  readonly showQuote: (quote: string) => (() => void) | null;
  readonly say: (words: string) => void;
}

/** Beside the text: where it comes from, how we know, and the ways there. */
export function Origin({
  tabId,
  report,
  shortcuts,
  onOpen,
  onOpenHere,
  onCompare,
  isComparing,
  onFetch,
  isPrivate,
  corrector,
  finder,
  onShow,
  showQuote,
  say,
}: Props) {
  const original = originalOf(report);
  const match = report.matches.find(({ candidate }) => candidate.url === original?.url);
  const fair = fairnessWords(report.verdict.label);
  return (
    <aside aria-label={t('reader_evidence')}>
      <VerdictCard report={report} level={2}>
        {original && <OpenOriginal candidate={original} shortcut={shortcuts['open-original'] ?? ''} onOpen={onOpen} />}
        {original && original.status !== 'opaque' && (
          <button type="button" onClick={onOpenHere}>
            {t('original_open_here')}
          </button>
        )}
        {match && <CameFirst report={report} match={match} finder={finder} say={say} />}
        {original && <CompareButton report={report} candidate={original} onCompare={onFetch} say={say} />}
        {onCompare && (
          <button type="button" aria-pressed={isComparing} onClick={onCompare}>
            {t('compare_open')}
          </button>
        )}
        <CopyLink
          report={report}
          address={() => linkAddress(tabId)}
          shortcut={shortcuts['copy-original'] ?? ''}
          say={say}
        />
        <NotRight report={report} isPrivate={isPrivate} corrector={corrector} say={say} />
      </VerdictCard>
      <EvidenceList evidence={report.evidence} showQuote={showQuote} />
      {!isOwnWording(report) && <WordingNote wording={report.wording} onShow={onShow} />}
      <CandidateList
        title={t(original ? 'candidates_other' : 'candidates_title')}
        candidates={report.takenFrom.filter(
          ({ url, clues }) => url !== original?.url && !clues.some(({ group }) => group === 'search'),
        )}
        onOpen={onOpen}
      />
      <SearchOriginal report={report} finder={finder} onOpen={onOpen} say={say} />
      <RequestCount report={report} finder={finder} onList={() => void openOptions('privacy')} />
      {fair && <p class="fair">{t(fair)}</p>}
    </aside>
  );
}
