import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { blockText } from './block-text';
import type { GoldPage } from './gold';
import { noHurry } from './no-hurry';
import { nodeDom } from './node-dom';

/** What an extractor reads from one page. */
export interface Reading {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
}

export interface Extractor {
  readonly name: string;
  /** Milliseconds count without the parsing of the page where the extractor takes a document. */
  readonly read: (page: GoldPage) => Promise<Reading & { readonly ms: number }>;
}

/** Ours, Readability, and the peers of `bench/peers` that are installed; each on the same kind of document. */
export function extractors(): Extractor[] {
  const peers = [defuddle, extractus, postlight].flatMap((load) => load() ?? []);
  return [headwater, readability, ...peers];
}

const headwater: Extractor = {
  name: 'headwater',
  read: async ({ html, url }) => {
    const document = nodeDom(html);
    const [article, ms] = timed(() => extractArticle(takeSnapshot(document, url, noHurry)));
    const { text, headline, bylines, publishedAt } = article;
    return {
      text,
      title: headline,
      author: bylines.join(', '),
      date: publishedAt === null ? '' : new Date(publishedAt).toISOString(),
      ms,
    };
  },
};

const readability: Extractor = {
  name: 'readability',
  read: async ({ html }) => {
    const document = nodeDom(html);
    const [found, ms] = timed(() =>
      new Readability<Element>(document, { serializer: (node) => node as Element }).parse(),
    );
    return {
      text: found?.content ? blockText(found.content) : '',
      title: found?.title ?? '',
      author: found?.byline ?? '',
      date: found?.publishedTime ?? '',
      ms,
    };
  },
};

const require = createRequire(new URL('./peers/package.json', import.meta.url));

function installed<T>(name: string): T | null {
  try {
    return require(name) as T;
  } catch {
    return null;
  }
}

type Loose = Readonly<Record<string, string | null | undefined>>;

function defuddle(): Extractor | null {
  const found = installed<{ default?: DefuddleClass } & DefuddleClass>('defuddle');
  const Defuddle = found?.default ?? found;
  if (!Defuddle) return null;
  return {
    name: 'defuddle',
    read: async ({ html, url }) => {
      const document = nodeDom(html);
      const [result, ms] = timed(() => new Defuddle(document, { url }).parse());
      return { ...reading(result, ['title', 'author', 'published']), ms };
    },
  };
}

type DefuddleClass = new (document: Document, options: { url: string }) => { parse(): Loose };

function extractus(): Extractor | null {
  const found = installed<{ extractFromHtml(html: string, url: string): Promise<Loose | null> }>(
    '@extractus/article-extractor',
  );
  if (!found) return null;
  return {
    name: 'extractus',
    read: async ({ html, url }) =>
      timedReading(() => found.extractFromHtml(html, url), ['title', 'author', 'published']),
  };
}

function postlight(): Extractor | null {
  const found = installed<{ parse(url: string, options: object): Promise<Loose> }>('@postlight/parser');
  if (!found) return null;
  const options = (html: string) => ({ html, fetchAllPages: false });
  return {
    name: 'postlight',
    read: async ({ html, url }) =>
      timedReading(() => found.parse(url, options(html)), ['title', 'author', 'date_published']),
  };
}

async function timedReading(run: () => Promise<Loose | null>, names: readonly [string, string, string]) {
  const start = performance.now();
  const result = (await run()) ?? {};
  return { ...reading(result, names), ms: performance.now() - start };
}

function reading(result: Loose, [title, author, date]: readonly [string, string, string]): Reading {
  const { body } = nodeDom(result.content ?? '');
  return { text: blockText(body), title: result[title] ?? '', author: result[author] ?? '', date: result[date] ?? '' };
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}
