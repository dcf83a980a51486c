import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { findCandidates } from '@/core/source/candidates';
import { listStories } from '@/core/source/list-stories';
import { profileText } from '@/core/text/profile';
import { nodeDom } from '../../../bench/node-dom';
import { opaqueLists, type PortalFixture, portalArticles, portalLists, storyUrls } from '../../fixtures/portals';

const read = ({ html, url }: Pick<PortalFixture, 'html' | 'url'>) => extractArticle(takeSnapshot(nodeDom(html), url));

describe('a list', () => {
  test.each(portalLists)('of $name leads straight to each story', (fixture) => {
    const article = read(fixture);
    expect(article.kind).not.toBe('article');
    expect(listStories(article).map(({ url }) => url)).toEqual(storyUrls);
  });

  test.each(opaqueLists)('of $name names outlets and leads on through the portal', (fixture) => {
    const stories = listStories(read(fixture));
    expect(stories.map(({ status }) => status)).toEqual(storyUrls.map(() => 'opaque'));
    expect(stories.map(({ outlet }) => outlet)).toEqual(storyUrls.map((_url, at) => `Paper ${at}`));
  });

  test("of a paper's own stories lists nothing", () => {
    const links = storyUrls.map((url) => `<h2><a href="${new URL(url).pathname}">${new URL(url).pathname}</a></h2>`);
    const partners = storyUrls
      .slice(0, 3)
      .map((url) => `<p><a href="${url}">A partner offers a story of its own</a></p>`);
    const html = `<html><body>${links.join('')}${partners.join('')}</body></html>`;
    expect(listStories(read({ html, url: 'https://paper.example/' }))).toEqual([]);
  });

  test('leaves out adverts, shops, networks and local addresses', () => {
    const urls = [
      ...storyUrls.slice(0, 3),
      'https://go.skimresources.com/?url=https%3A%2F%2Fpaper.example%2Fa-story-of-some-length',
      'https://www.amazon.com/dp/B000123456',
      'https://twitter.com/paper/status/1234567890',
      'http://192.168.0.1/news/a-story-of-some-length',
      'https://paper-9.example/',
    ];
    const html = `<html><body>${urls.map((url) => `<h3><a href="${url}">A headline of some length here</a></h3>`).join('')}</body></html>`;
    expect(listStories(read({ html, url: 'https://links.example/' })).map(({ url }) => url)).toEqual(
      storyUrls.slice(0, 3),
    );
  });
});

test.each(portalArticles)('an article of $name states its original', (fixture) => {
  const article = read(fixture);
  const [candidate] = findCandidates(article, profileText(article));
  expect(candidate).toMatchObject({ url: storyUrls[0], level: 'stated' });
});

test('an article with links of several outlets names none of them alone', () => {
  const links = storyUrls.map(
    (url) => `<a href="${url.replace(/[^/]+$/, 'another-thing-of-the-day')}">Read full article</a>`,
  );
  const html = `<html><body><article><h1>Pier vote divides the papers of the coast</h1>${'<p>The papers of the coast disagree on what the vote for the pier means for the town and its boats.</p>'.repeat(8)}</article>${links.join('')}</body></html>`;
  const article = read({ html, url: 'https://ground.news/article/pier' });
  expect(findCandidates(article, profileText(article)).filter(({ level }) => level !== 'possible')).toEqual([]);
});
