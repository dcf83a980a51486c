import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { findCandidates } from '@/core/source/candidates';
import { compareTexts } from '@/core/source/compare-texts';
import { pageText } from '@/core/source/page-text';
import { trace } from '@/core/source/trace';
import { profileText } from '@/core/text/profile';
import { nodeDom } from '../../../bench/node-dom';
import { lies } from '../../fixtures/newsroom/lies';
import { copies, type NewsPage, ownPages } from '../../fixtures/newsroom/newsroom';
import { texts } from '../../fixtures/newsroom/texts';

const own = new Map(ownPages.map((page) => [page.id, page]));

/** Every form of statement once, on copies in English. */
const oneOfEach = [...new Map(copies.map((page) => [page.statement?.id, page])).values()];
const stated = oneOfEach.filter(({ statement }) => statement?.expect === 'stated');
const traps = oneOfEach.filter(({ statement }) => statement?.expect === null);

function candidatesOf({ html, url }: Pick<NewsPage, 'html' | 'url'>) {
  const article = extractArticle(takeSnapshot(nodeDom(html), url));
  const profile = profileText(article);
  return { profile, takenFrom: findCandidates(article, profile) };
}

test('holds every kind of page', () => {
  expect(texts.length).toBeGreaterThanOrEqual(20);
  expect(new Set([...ownPages, ...copies].map(({ url }) => new URL(url).host)).size).toBeGreaterThanOrEqual(10);
  expect([...new Set([...ownPages, ...copies].map(({ kind }) => kind))].toSorted()).toEqual([
    'credited',
    'independent',
    'original',
    'spun',
    'summary',
    'translation',
    'verbatim',
  ]);
});

test.each(stated.map((page): [string, NewsPage] => [page.id, page]))('%s leads to its original', (_id, page) => {
  expect(candidatesOf(page).takenFrom[0]?.url).toBe(page.originalUrl);
});

test.each(traps.map((page): [string, NewsPage] => [page.id, page]))('%s leads to nobody', (_id, page) => {
  expect(candidatesOf(page).takenFrom.filter(({ level }) => level !== 'possible')).toEqual([]);
});

describe('told apart', () => {
  const sentencesOf = (page: NewsPage | undefined) => pageText(page?.html ?? '').sentences.map(({ text }) => text);
  const versions = [
    ...new Map(
      copies.filter(({ kind }) => kind === 'spun').map((page) => [`${page.made} ${page.slug}`, page]),
    ).values(),
  ];

  test.each(versions.map((page): [string, NewsPage] => [`${page.made} of ${page.slug}`, page]))(
    '%s is a copy, and no copy of another story',
    (_id, page) => {
      const relation = (id: string) => compareTexts(sentencesOf(page), pageText(own.get(id)?.html ?? '')).relation;
      expect(['same', 'reworded']).toContain(relation(`original/${page.slug}`));
      expect(relation(`independent/${page.slug}`)).toBe('different');
    },
  );
});

test('none of many lying pages is believed, and each host is named in full', async () => {
  expect(lies.length).toBeGreaterThanOrEqual(200);
  const levels = await Promise.all(
    lies.map(async (lie) => {
      const { profile, takenFrom } = candidatesOf(lie);
      expect(takenFrom.map(({ host }) => host)).toEqual(takenFrom.map(({ url }) => new URL(url).host));
      expect(takenFrom.filter(({ host }) => /[^\w.:-]/.test(host))).toEqual([]);
      return (await trace(profile, takenFrom, async () => lie.answer)).map(({ candidate }) => candidate.level);
    }),
  );
  expect(levels.flat()).not.toContain('matched');
});
