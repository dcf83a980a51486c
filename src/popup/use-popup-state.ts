import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article, PieceRule, Report, TabState } from '../core/model';
import { send } from '../platform/messages';
import { reportOf, watchTabState } from '../platform/tab-states';
import { askTab } from './ask-tab';

/**
 * The tab's state: what the background answers, then each change; null until the first. `opened` is the answer asked for
 * before anything was drawn.
 * `recheck` has the tab read anew, `repair` by another rule for its site: the article before stays on show meanwhile.
 * `put` shows a newer report, which a private window's storage never tells of.
 */
export function usePopupState(tabId: number | null, opened: Promise<TabState>): Popup {
  const isRepairing = useRef(false);
  const [state, setState] = useState<TabState | null>(null);
  const hear = useCallback((answer: Promise<TabState>) => void answer.then((state) => state && setState(state)), []);
  // Before the first paint: an answer that is there already costs no second one.
  useLayoutEffect(() => hear(opened), [opened, hear]);
  useEffect(() => {
    if (tabId === null) return;
    return watchTabState(tabId, (stored) => {
      if (!stored || isRepairing.current) return;
      // Without a report the page is being read anew, now that the popup asks: what is stored will not hold.
      setState((before) => (before === null && reportOf(stored) === null ? null : stored));
    });
  }, [tabId]);
  const put = useCallback(
    (report: Report) =>
      setState((before) =>
        before?.kind === 'reported' || before?.kind === 'no-article' ? { ...before, report } : before,
      ),
    [],
  );
  const repair = async (rule: PieceRule | null) => {
    if (tabId === null) return null;
    isRepairing.current = true;
    const answer = await send('tab/repair', tabId, rule).catch(() => null);
    isRepairing.current = false;
    if (answer) setState(answer);
    return answer && 'report' in answer ? (answer.report?.article ?? null) : null;
  };
  return { state, recheck: () => hear(askTab('tab/recheck', tabId)), repair, put };
}

interface Popup {
  readonly state: TabState | null;
  readonly recheck: () => void;
  readonly repair: (rule: PieceRule | null) => Promise<Article | null>;
  readonly put: (report: Report) => void;
}
