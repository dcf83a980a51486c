import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../core/model';
import { watchTabState } from '../platform/tab-states';

/** The tab's stored state, followed as it changes; null until there is one. */
export function useTabState(tabId: number | null): TabState | null {
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => (tabId === null ? undefined : watchTabState(tabId, setState)), [tabId]);
  return state;
}
