import extractorFile from '../content/extract.ts?iife';
import { inspect, type Means } from '../core/inspect';
import { offline } from '../core/inspect-offline';
import type { Article, TabState } from '../core/model';
import { pageFetcher } from '../platform/fetch-page';
import { hasSiteAccess, isWebAddress } from '../platform/permissions';
import { loadSettings } from '../platform/settings';
import { reportOf } from '../platform/tab-states';
import { runInTab, tabInfo } from '../platform/tabs';
import { countReport } from './count-page';
import { correctionsIn } from './judge-again';
import { publish, stateOf } from './publish';
import { sameAddress } from './same-address';
import { siteMeans } from './site-means';
import { beginWork, stopWork, workOf } from './tab-work';
import { noModel, wordingModel } from './wording-model';

/** The extractor stops itself after 1.5 s; a page that is silent this long, in ms, was closed or hangs. */
const PATIENCE = 8000;

/** The tab's state, reading the page first unless that was done. Safe to ask again at any time. */
export async function showTab(tabId: number): Promise<TabState> {
  const tab = await tabInfo(tabId);
  if (!tab) return { kind: 'failed', url: '', reason: 'closed' };
  const known = await stateOf(tabId);
  // A page the probe alone passed over is read once the reader asks for it.
  if (known && reportOf(known) && sameAddress(known.url, tab.url)) return known;
  return readTab(tabId);
}

/**
 * The tab's state after its page was read anew; reading that is already under way is joined, not begun again.
 * `seen` is the address a page spoke from: Firefox may still keep a new page's from us when its probe has spoken.
 */
export async function readTab(tabId: number, seen = ''): Promise<TabState> {
  const tab = await tabInfo(tabId);
  if (!tab) return { kind: 'failed', url: '', reason: 'closed' };
  const url = tab.url || seen;
  const underWay = workOf(tabId);
  const work = underWay && sameAddress(underWay.url, url) ? underWay : await startReading(tabId, url);
  await Promise.race([work.settled, sleep(PATIENCE)]);
  const state = await stateOf(tabId);
  if (state && state.kind !== 'working') return state;
  // The tab went on to another page meanwhile: what is said of this one must not stand over the next.
  if (workOf(tabId) !== work) return { kind: 'working', url };
  return settle(tabId, { kind: 'failed', url, reason: 'silent' });
}

/** Report on an article that a tab's page sent, and make each report known. */
export async function reportArticle(tabId: number, article: Article, isPrivate: boolean): Promise<void> {
  const work = workOf(tabId) ?? beginWork(tabId, article.url);
  const { signal } = work.controller;
  try {
    for await (const report of inspect(article, await meansFor(article, isPrivate, signal))) {
      if (signal.aborted) return;
      const { url, kind } = article;
      if (kind === 'article' && !isPrivate) await countReport(report);
      await publish(
        tabId,
        kind === 'article'
          ? { kind: 'reported', url, report, isPrivate }
          : {
              kind: 'no-article',
              url,
              pageKind: kind,
              report: article.pieces.length + report.stories.length > 0 ? report : null,
              isPrivate,
            },
      );
      // The first report is an answer; a comparison may take its time.
      work.settle();
    }
    stopWork(tabId);
  } catch (error) {
    await settle(tabId, { kind: 'failed', url: article.url, reason: String(error).slice(0, 200) });
  }
}

/** The network only where the reader switched on that stated sources are compared without asking. */
async function meansFor({ kind, url }: Article, isPrivate: boolean, signal: AbortSignal): Promise<Means> {
  const { compareByItself } = await loadSettings();
  return {
    ...offline(kind === 'article' ? wordingModel : noModel),
    ...(await siteMeans(url, isPrivate)),
    corrections: await correctionsIn(isPrivate),
    fetchPage: compareByItself ? pageFetcher({ page: url, isPrivate }) : null,
    signal,
  };
}

/** Publish a last state and end what is under way. */
export async function settle(tabId: number, state: TabState): Promise<TabState> {
  await publish(tabId, state);
  stopWork(tabId);
  return state;
}

async function startReading(tabId: number, url: string) {
  const work = beginWork(tabId, url);
  await publish(tabId, { kind: 'working', url });
  // Without access there is no address to see, and Chromium would keep an injection waiting for the reader's click.
  const injected = url !== '' && (await runInTab(tabId, extractorFile));
  if (!injected) await settle(tabId, await whyUnreadable(url));
  return work;
}

/** Browser pages can never be read; pages of the web can, once the reader allows it. */
async function whyUnreadable(url: string): Promise<TabState> {
  const hidden = url === '' && !(await hasSiteAccess('https://any.example/'));
  const withdrawn = isWebAddress(url) && !(await hasSiteAccess(url));
  return { kind: hidden || withdrawn ? 'no-access' : 'restricted', url };
}

function sleep(ms: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, ms));
}
