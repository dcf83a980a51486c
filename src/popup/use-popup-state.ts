import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Report, TabState } from '../core/model';
import { send } from '../platform/messages';
import { watchTabState } from '../platform/tab-states';

/**
 * The tab's state: what the background answers, then each change; null until the first.
 * `recheck` has the tab read anew; `put` shows a newer report, which a private window's storage never tells of.
 */
export function usePopupState(tabId: number | null): {
  readonly state: TabState | null;
  readonly recheck: () => void;
  readonly put: (report: Report) => void;
} {
  const [state, setState] = useState<TabState | null>(null);
  const ask = useCallback(
    (wish: 'tab/opened' | 'tab/recheck') => {
      if (tabId === null) return setState({ kind: 'restricted', url: '' });
      send(wish, tabId).then(
        (answer) => answer && setState(answer),
        () => setState({ kind: 'failed', url: '', reason: 'no-answer' }),
      );
    },
    [tabId],
  );
  useEffect(() => {
    ask('tab/opened');
    return tabId === null ? undefined : watchTabState(tabId, (stored) => stored && setState(stored));
  }, [tabId, ask]);
  const put = useCallback(
    (report: Report) => setState((before) => (before?.kind === 'reported' ? { ...before, report } : before)),
    [],
  );
  return { state, recheck: () => ask('tab/recheck'), put };
}
