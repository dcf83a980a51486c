import { describe, expect, test } from 'vitest';
import { withFeed } from '@/core/site/with-feed';
import { findCandidates } from '@/core/source/candidates';
import { withFeedClaims } from '@/core/source/feed-claims';
import { readSiteFeed } from '@/core/source/read-site-feed';
import { articleOf, profileOf } from './article-of';

const article = articleOf({
  url: 'https://copy.example/council-votes/',
  headline: 'Council votes to rebuild old pier',
});
const ORIGINAL = 'https://ledger.example/harbour/council-votes-to-rebuild-old-pier';

const post = (link: string, ending: string, title = 'Another story') => ({
  link,
  guid: { rendered: link },
  title: { rendered: title },
  content: { rendered: `<p>The text of the post.</p>${ending}` },
});
const json = (...posts: readonly object[]) => JSON.stringify(posts);
const sourceLink = (url: string) => `<p><a href="${url}">Source link</a></p>`;
const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss><channel><link>https://copy.example/</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

describe('the address of this article', () => {
  test.each([
    ['a link elsewhere', json({ ...post(ORIGINAL, '', article.headline) })],
    ['a text that ends in a source link', json(post(article.url, sourceLink(ORIGINAL)))],
    [
      'a feed footer',
      json(
        post(
          article.url,
          `<p>The post <a href="${ORIGINAL}">Council</a> appeared first on <a href="https://ledger.example/">Ledger</a>.</p>`,
        ),
      ),
    ],
    ['a labelled link', json(post(article.url, `<p>Source: <a href="${ORIGINAL}">Harbour Ledger</a></p>`))],
    ['an RSS link elsewhere', rss(`<title>${article.headline}</title><link>${ORIGINAL}</link>`)],
    [
      'an RSS guid elsewhere',
      rss(`<title>x</title><link>${article.url}</link><guid isPermaLink="true">${ORIGINAL}</guid>`),
    ],
    [
      "RSS's own source element",
      rss(`<title>x</title><link>${article.url}</link><source url="${ORIGINAL}">Ledger</source>`),
    ],
    [
      'a source link in escaped content',
      rss(
        `<title>x</title><link>${article.url}</link><description>${sourceLink(ORIGINAL).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</description>`,
      ),
    ],
    [
      'an Atom source',
      `<feed><entry><title>${article.headline}</title><link href="${article.url}"/><source><id>${ORIGINAL}</id></source></entry></feed>`,
    ],
  ])('is read from %s', (_name, body) => {
    expect(readSiteFeed(body, article)?.addresses).toEqual([ORIGINAL]);
  });

  test('states the source', () => {
    const feed = readSiteFeed(json(post(article.url, sourceLink(ORIGINAL))), article);
    const [candidate] = findCandidates(withFeedClaims(article, feed), profileOf(article));
    expect(candidate).toMatchObject({ url: ORIGINAL, level: 'stated' });
  });

  test.each([
    ['a link in the text', json(post(article.url, `<p>As <a href="${ORIGINAL}">the paper</a> wrote.</p>`))],
    [
      "the site's own footer",
      json(
        post(
          article.url,
          `<p>The post <a href="${article.url}">x</a> appeared first on <a href="https://copy.example/">Copy</a>.</p>`,
        ),
      ),
    ],
    ["another host of the site's own", json(post('https://www.copy.example/council-votes/', '', article.headline))],
    ['a home page', json(post(article.url, sourceLink('https://ledger.example/')))],
    [
      'a seller',
      json(post(article.url, sourceLink(`https://go.skimresources.com/?url=${encodeURIComponent(ORIGINAL)}`))),
    ],
    ['a local address', json(post(article.url, sourceLink('http://10.0.0.1/news/council-votes-to-rebuild')))],
    ['another post', json(post('https://copy.example/other/', sourceLink(ORIGINAL)))],
  ])('is none where there is but %s', (_name, body) => {
    expect(readSiteFeed(body, article)?.addresses).toEqual([]);
  });
});

test.each([
  '',
  'nothing',
  '<html><body>Not found</body></html>',
  '[',
  '[]',
  '[null, 7, {"link": 5}]',
  '{"code":"rest_no_route"}',
  '<rss><item></item></rss>',
])('“%s” holds no posts', (body) => expect(readSiteFeed(body, article)).toBeNull());

describe('the site', () => {
  const from = (count: number, sites: number) =>
    json(
      ...Array.from({ length: 8 }, (_, at) =>
        post(
          `https://copy.example/${at}/`,
          at < count ? sourceLink(`https://paper-${at % sites}.example/news/a-story-of-the-day-${at}`) : '',
        ),
      ),
    );
  const finding = { aggregator: 0.1, clues: [] };

  test('is an aggregator where most of its posts are from several others', () => {
    const found = withFeed(finding, readSiteFeed(from(6, 3), article));
    expect(found.aggregator).toBeGreaterThan(0.5);
    expect(found.clues.at(-1)?.quote).toBe('6/8');
  });

  test.each([
    ['few of them are', from(2, 2)],
    ['all are from one', from(8, 1)],
    [
      'it holds two posts',
      json(
        post('https://copy.example/1/', sourceLink(ORIGINAL)),
        post('https://copy.example/2/', sourceLink(ORIGINAL)),
      ),
    ],
  ])('is none where %s', (_name, body) => {
    expect(withFeed(finding, readSiteFeed(body, article)).aggregator).toBe(finding.aggregator);
  });
});
