import type { CorrectionWish } from '../core/correction/wish';
import type { Article, Correction, PieceRule, Report, TabState } from '../core/model';
import { browser } from './browser';

/** What the probe saw: whether the page looks like an article. */
export interface PageLook {
  readonly article: boolean;
}

/** What came of a wish to open or copy the original. */
export type LinkOutcome =
  | { readonly kind: 'original'; readonly url: string }
  | { readonly kind: 'this-page'; readonly url: string }
  | { readonly kind: 'none' };

/** Whose report is meant: that of a tab's popup, by the tab, or that of a reader, by its record. */
export type Subject = number | string;

/** Places, and all corrections that hold or are to hold there. */
export interface PlaceCorrections {
  readonly places: readonly string[];
  readonly corrections: readonly Correction[];
}

/** What came of a correction; `before` undoes it. */
export type CorrectionOutcome =
  | { readonly kind: 'done'; readonly report: Report; readonly before: PlaceCorrections }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'full' };

/** What came of asking a service. */
export type LookUpOutcome =
  | { readonly kind: 'found'; readonly report: Report }
  | { readonly kind: 'nothing' }
  /** It has to be left alone for so long. */
  | { readonly kind: 'wait'; readonly seconds: number }
  | {
      readonly kind: 'failed';
      readonly why: 'off' | 'access' | 'no-access' | 'busy' | 'slow' | 'refused' | 'unreachable' | 'unreadable';
    };

/** Every message of the extension; the comment says who speaks to whom. */
export interface Messages {
  /** probe → background: a page was opened. */
  'page/looked': (look: PageLook) => void;
  /** extractor → background: what did the reader decide for this page's site? */
  'page/reading': () => PieceRule | null;
  /** extractor → background: the tab's article. */
  'article/extracted': (article: Article) => void;
  /** extractor → background: the page could not be read. */
  'article/failed': (reason: string) => void;
  /** popup → background: show this tab; reads it unless that was done. Answers with the state so far. */
  'tab/opened': (tabId: number) => TabState;
  /** popup → background: read this tab anew. */
  'tab/recheck': (tabId: number) => TabState;
  /** popup → background: keep this rule for the tab's site, none where it is null, and read the tab anew. */
  'tab/repair': (tabId: number, rule: PieceRule | null) => TabState;
  /** popup, reader → background: open the next page of an article. */
  'next/open': (tabId: number, url: string) => boolean;
  /** popup, reader → background: open this candidate of the tab's report, or the best one where `url` is null. */
  'original/open': (tabId: number, url: string | null) => LinkOutcome;
  /** reader → background: open the original at the passage with these words. */
  'original/open-at': (tabId: number, words: string) => LinkOutcome;
  /** popup, reader → background: the address to copy: the original's, or this page's own cleaned one. */
  'original/link': (tabId: number) => LinkOutcome;
  /** popup, reader → background: fetch these candidates and compare. Answers with the report that holds the comparison; null where it is gone. */
  'source/compare': (subject: Subject, urls: readonly string[]) => Report | null;
  /** popup, reader → background: open the reader's search engine on this query, in a tab beside this one. */
  'search/open': (tabId: number, query: string) => boolean;
  /** popup, reader → background: have this service search for the original with this query. */
  'search/look-up': (subject: Subject, service: string, query: string) => LookUpOutcome;
  /** popup, reader → background: ask an archive when these addresses were first archived. */
  'dates/ask': (subject: Subject, urls: readonly string[]) => LookUpOutcome;
  /** popup, reader → background: how many requests were made for this page. */
  'requests/count': (page: string) => number;
  /** popup → background: ask this page's own site for its newest posts. Answers with the report that holds what they told, null where they told nothing. */
  'site/check': (subject: Subject) => Report | null;
  /** options → background: fetch a list of sites and keep it. Answers with how many it names, null where it could not be had. */
  'list/fetch': (address: string) => number | null;
  /** popup, reader → background: this is not right. */
  'correction/make': (subject: Subject, wish: CorrectionWish) => CorrectionOutcome;
  /** popup, reader → background: let exactly these hold at these places, as before a correction; null where they could not be kept. */
  'correction/put': (subject: Subject, corrections: PlaceCorrections) => Report | null;
  /** popup → background: open the full reader on the tab's report, with `listen` ready to read aloud. */
  'reader/open': (tabId: number, listen: boolean) => boolean;
  /** popup → background: open this link in the tab, unwrapped; false where it is no web address. */
  'link/open': (tabId: number, link: string) => boolean;
  /** reader → background: the report kept under this id, or null where it is gone. */
  'reader/opened': (id: string) => ReaderRecord | null;
  /** reader → background: as 'tab/repair', for the report kept under this id; null where its page is gone. */
  'reader/repair': (id: string, rule: PieceRule | null) => ReaderRecord | null;
  /** reader → background: an image of that report's article as a data address, or null. */
  'reader/image': (id: string, url: string) => string | null;
}

/** What the reader tab shows; `tabId` is the tab it was opened from. */
export interface ReaderRecord {
  readonly tabId: number;
  readonly report: Report;
  readonly isPrivate: boolean;
}

export type Name = keyof Messages;
export type Args<N extends Name> = Parameters<Messages[N]>;
export type Answer<N extends Name> = Promise<ReturnType<Messages[N]>>;

/** Send a message to the background and wait for its answer. Asks again where the worker was stopped in between. */
export async function send<N extends Name>(name: N, ...args: Args<N>): Answer<N> {
  try {
    return await (browser.runtime.sendMessage({ name, args }) as Answer<N>);
  } catch {
    return (await browser.runtime.sendMessage({ name, args })) as Awaited<Answer<N>>;
  }
}
