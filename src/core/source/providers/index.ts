import { toPublicHttpUrl } from '../public-url';
import { readBrave } from './brave';
import type { FoundPage } from './found-page';
import { readGdelt } from './gdelt';
import { readNewsFeed } from './news-feed';
import { readSearxng } from './searxng';

/** A request to a service, and nothing else of it: no cookie, no referrer. */
export interface ServiceRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A service that answers a query with pages; off until the reader switches it on. */
export interface SearchProvider {
  readonly id: 'gdelt' | 'bing-news' | 'brave' | 'searxng';
  readonly name: string;
  /** What the reader has to give before it can be asked. */
  readonly needs: 'nothing' | 'key' | 'address';
  /** Least time between two requests, ms. */
  readonly gap: number;
  /** What its answers look like; anything else is an error page. */
  readonly format: 'json' | 'feed';
  /** The query in its own syntax: exactly what is sent. */
  words(query: string): string;
  /** The request for these words; `access` is the reader's key or address. Null where that is none. */
  request(words: string, access: string): ServiceRequest | null;
  read(body: string): FoundPage[];
}

const JSON_TYPE = { accept: 'application/json' };
const asIs = (query: string) => query;

/** One row per service. To add one: a row, a reader of its answers, and a row in the tests. */
export const providers: readonly SearchProvider[] = [
  {
    id: 'gdelt',
    name: 'GDELT',
    needs: 'nothing',
    gap: 5000,
    format: 'json',
    words: (query) => query.replace(/ (-?)site:/, ' $1domainis:'),
    request: (words) => ({
      url: `https://api.gdeltproject.org/api/v2/doc/doc?query=${encodeURIComponent(words)}&mode=artlist&format=json&maxrecords=25&sort=hybridrel`,
      headers: JSON_TYPE,
    }),
    read: readGdelt,
  },
  {
    id: 'bing-news',
    name: 'Bing News',
    needs: 'nothing',
    gap: 5000,
    format: 'feed',
    words: asIs,
    request: (words) => ({
      url: `https://www.bing.com/news/search?q=${encodeURIComponent(words)}&format=rss`,
      headers: { accept: 'application/rss+xml' },
    }),
    read: readNewsFeed,
  },
  {
    id: 'brave',
    name: 'Brave Search',
    needs: 'key',
    gap: 1000,
    format: 'json',
    words: asIs,
    request: (words, key) =>
      /^[\w-]{8,200}$/.test(key)
        ? {
            url: `https://api.search.brave.com/res/v1/web/search?q=${encodeURIComponent(words)}&count=20`,
            headers: { ...JSON_TYPE, 'x-subscription-token': key },
          }
        : null,
    read: readBrave,
  },
  {
    id: 'searxng',
    name: 'SearXNG',
    needs: 'address',
    gap: 2000,
    format: 'json',
    words: asIs,
    request: (words, address) => {
      const base = toPublicHttpUrl(address.replace(/(?:\/search)?\/*$/, '/'));
      if (!base?.startsWith('https:') || new URL(base).search !== '') return null;
      const url = `${base}search?q=${encodeURIComponent(words)}&categories=general,news&format=json`;
      return { url, headers: JSON_TYPE };
    },
    read: readSearxng,
  },
];
