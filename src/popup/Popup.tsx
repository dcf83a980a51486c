import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../core/model';
import { t } from '../platform/i18n';
import { openOptions } from '../platform/open-options';
import { Announcer } from '../ui/Announcer';
import { useOnline } from '../ui/use-online';
import { verdictWords } from '../ui/verdict-words';
import { Foot } from './Foot';
import { NoReport } from './NoReport';
import { PinHint } from './PinHint';
import { Reported } from './Reported';
import { useArticleView } from './use-article-view';
import { usePopupState } from './use-popup-state';

interface Props {
  readonly tabId: number | null;
  /** What the background says of the tab, asked for before anything is drawn. */
  readonly opened: Promise<TabState>;
  readonly pinHint?: boolean;
  /** The keys of each command, by its name. */
  readonly shortcuts?: Readonly<Record<string, string>>;
}

/** The popup: verdict, the way to the original, why, and the article itself. */
export function Popup({ tabId, opened, pinHint = false, shortcuts = {} }: Props) {
  const { state, recheck, repair, put } = usePopupState(tabId, opened);
  const [readAnyway, setReadAnyway] = useState(false);
  const [said, setSaid] = useState('');
  const online = useOnline();
  const view = useArticleView();
  const main = useRef<HTMLElement>(null);
  const report = state?.kind === 'reported' || (state?.kind === 'no-article' && readAnyway) ? state.report : null;
  const isPrivate = state !== null && 'isPrivate' in state && state.isPrivate;
  const shown = report ? `${report.article.url} ${report.verdict.label}` : state?.kind;
  useEffect(() => {
    if (shown && shown !== 'working') focusFirst(main.current);
    setSaid(report ? t(verdictWords(report).heading) : '');
  }, [shown]);
  // What was pressed may be gone once it is done.
  useEffect(() => {
    if (report && document.activeElement === document.body) focusFirst(main.current);
  }, [report]);

  return (
    <>
      <header class="bar">
        <span class="name">
          <img src="/icons/32.png" width="20" height="20" alt="" />
          {t('extension_name')}
        </span>
        <button type="button" class="quiet" onClick={() => void openOptions().then(() => window.close())}>
          {t('options_open')}
        </button>
      </header>
      <main ref={main} aria-busy={state === null || state.kind === 'working' || view === null}>
        {!online && <p class="notice">{t('state_offline')}</p>}
        {pinHint && <PinHint />}
        {state && report && tabId !== null ? (
          <Reported
            tabId={tabId}
            report={report}
            shortcuts={shortcuts}
            isPrivate={isPrivate}
            onReport={put}
            onRepair={repair}
            say={setSaid}
          />
        ) : (
          <NoReport
            tabId={tabId}
            state={state}
            isPrivate={isPrivate}
            onRetry={recheck}
            onReadAnyway={() => setReadAnyway(true)}
            onRepair={repair}
            say={setSaid}
          />
        )}
      </main>
      {/* Not before the article: with little else to see, the foot would be pushed down by it. */}
      {report && view && tabId !== null && (
        <Foot tabId={tabId} report={report} shortcut={shortcuts['open-reader'] ?? ''} say={setSaid} />
      )}
      <Announcer words={said} />
    </>
  );
}

/** The way on where there is one, else the heading: safe to press, and both name what they are. */
function focusFirst(main: HTMLElement | null): void {
  const first = main?.querySelector<HTMLElement>('.primary') ?? main?.querySelector<HTMLElement>('h1');
  first?.focus({ preventScroll: true });
}
