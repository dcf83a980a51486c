import type { Report } from '../core/model';
import { type LookUpOutcome, type Subject, send } from './messages';
import { reachHost } from './permissions';
import { type ServiceAccess, watchServiceAccess } from './provider-access';

/** How a view looks for the original of the report it shows; `onReport` hears each report that comes of it. */
export interface Finder {
  /** Whether the reader's search engine was opened on this query. */
  search(query: string): Promise<boolean>;
  lookUp(id: string, host: string, query: string): Promise<LookUpOutcome>;
  /** When these addresses were first archived. */
  date(host: string, urls: readonly string[]): Promise<LookUpOutcome>;
  /** Whether any of these could be fetched and compared. */
  compare(urls: readonly string[]): Promise<boolean>;
  /** How many requests were made for this page. */
  requests(page: string): Promise<number>;
  watchServices(view: (services: ServiceAccess) => void): () => void;
}

export function finder(subject: Subject, tabId: number, onReport: (report: Report) => void): Finder {
  /** Access that was withdrawn is asked for in the click itself: browsers allow it nowhere else. */
  const withAccess = async (host: string, ask: () => Promise<LookUpOutcome>): Promise<LookUpOutcome> => {
    if (!(await reachHost(host))) return { kind: 'failed', why: 'no-access' };
    const outcome = await ask();
    if (outcome.kind === 'found') onReport(outcome.report);
    return outcome;
  };
  return {
    search: (query) => send('search/open', tabId, query),
    lookUp: (id, host, query) => withAccess(host, () => send('search/look-up', subject, id, query)),
    date: (host, urls) => withAccess(host, () => send('dates/ask', subject, urls)),
    async compare(urls) {
      const next = await send('source/compare', subject, urls);
      if (next) onReport(next);
      return next?.matches.some(({ candidate }) => urls.includes(candidate.url)) ?? false;
    },
    requests: (page) => send('requests/count', page),
    watchServices: watchServiceAccess,
  };
}
