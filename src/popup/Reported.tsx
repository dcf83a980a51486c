import { useMemo } from 'preact/hooks';
import type { Article, Label, PieceRule, Report, SourceCandidate } from '../core/model';
import { originalOf } from '../core/source/original';
import { corrector } from '../platform/corrector';
import { finder } from '../platform/finder';
import { t } from '../platform/i18n';
import { linkAddress } from '../platform/link-address';
import { send } from '../platform/messages';
import { openOptions } from '../platform/open-options';
import { CameFirst } from '../ui/CameFirst';
import { CandidateList } from '../ui/CandidateList';
import { CompareButton } from '../ui/CompareButton';
import { Completeness } from '../ui/Completeness';
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
import { AlwaysRead } from './AlwaysRead';
import { CheckSite } from './CheckSite';
import { LeaveOut } from './LeaveOut';
import { useMarkedArticle } from './use-marked-article';

interface Props {
  readonly tabId: number;
  readonly report: Report;
  readonly shortcuts: Readonly<Record<string, string>>;
  readonly isPrivate: boolean;
  readonly onReport: (report: Report) => void;
  readonly onRepair: (rule: PieceRule | null) => Promise<Article | null>;
  readonly say: (words: string) => void;
}

/** Candidates beside the best one: a longer list helps nobody decide. */
const MOST_OTHERS = 4;

/** Verdicts without a finding: what was looked for is of interest there. */
const UNFOUND: ReadonlySet<Label> = new Set(['none', 'too-short']);

/** Links of the page beside the original; what a search found has a list of its own. */
function otherLinks(report: Report): readonly SourceCandidate[] {
  const original = originalOf(report);
  const isFound = ({ clues }: SourceCandidate) => clues.some(({ group }) => group === 'search');
  return report.takenFrom.filter((one) => one !== original && !isFound(one)).slice(0, MOST_OTHERS);
}

/** A tab's report: verdict and original first, then why, then the article. */
export function Reported({ tabId, report, shortcuts, isPrivate, onReport, onRepair, say }: Props) {
  const original = originalOf(report);
  const { article, isDrawn, show } = useMarkedArticle(report);
  const others = useMemo(() => otherLinks(report), [report]);
  const find = finder(tabId, tabId, onReport);
  const fair = fairnessWords(report.verdict.label);
  const match = report.matches.find(({ candidate }) => candidate.url === original?.url);
  const open = (url: string) =>
    void send('original/open', tabId, url).then(
      (outcome) => (outcome?.kind === 'original' ? window.close() : say(t('open_failed'))),
      () => say(t('open_failed')),
    );
  const goOn = (url: string) =>
    void send('next/open', tabId, url).then((opened) => (opened ? window.close() : say(t('open_failed'))));
  const compare = async (url: string) => {
    const next = await send('source/compare', tabId, [url]);
    if (next) onReport(next);
    return next?.matches.some(({ candidate }) => candidate.url === url) ?? false;
  };
  return (
    <>
      {isPrivate && <p class="notice">{t('private_note')}</p>}
      <VerdictCard report={report} level={1}>
        {original && <OpenOriginal candidate={original} shortcut={shortcuts['open-original'] ?? ''} onOpen={open} />}
        {match && <CameFirst report={report} match={match} finder={find} say={say} />}
        {original && <CompareButton report={report} candidate={original} onCompare={compare} say={say} />}
        {report.verdict.label === 'unclear' && <CandidateList title="" candidates={others} onOpen={open} />}
        <CopyLink
          report={report}
          address={() => linkAddress(tabId)}
          shortcut={shortcuts['copy-original'] ?? ''}
          say={say}
        />
        {!original && <SearchOriginal report={report} finder={find} onOpen={open} say={say} />}
        <NotRight report={report} isPrivate={isPrivate} corrector={corrector(tabId, onReport)} say={say} />
        {UNFOUND.has(report.verdict.label) && (
          <button type="button" class="link" onClick={() => void openOptions('about').then(() => window.close())}>
            {t('popup_how')}
          </button>
        )}
      </VerdictCard>
      <section class="why" aria-label={t('evidence_title')}>
        {report.evidence.length > 0 && <h2>{t('evidence_title')}</h2>}
        <EvidenceList evidence={report.evidence} />
        {!isOwnWording(report) && <WordingNote wording={report.wording} onShow={show} />}
        {report.verdict.label !== 'unclear' && (
          <CandidateList title={t('candidates_other')} candidates={others} onOpen={open} />
        )}
        {original && <SearchOriginal report={report} finder={find} onOpen={open} say={say} />}
        <RequestCount
          report={report}
          finder={find}
          onList={() => void openOptions('privacy').then(() => window.close())}
        />
        {fair && <p class="fair">{t(fair)}</p>}
        <CheckSite tabId={tabId} report={report} onReport={onReport} say={say} />
        {!isPrivate && fair && <LeaveOut url={report.article.url} why={report.verdict.label} say={say} />}
        {!isPrivate && <AlwaysRead url={report.article.url} say={say} />}
      </section>
      {article}
      {isDrawn && (
        <Completeness article={report.article} isPrivate={isPrivate} onNextPage={goOn} onRepair={onRepair} say={say} />
      )}
    </>
  );
}
