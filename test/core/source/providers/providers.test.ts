import { describe, expect, test } from 'vitest';
import { readBrave } from '@/core/source/providers/brave';
import { readGdelt } from '@/core/source/providers/gdelt';
import { readNewsFeed } from '@/core/source/providers/news-feed';
import { readSearxng } from '@/core/source/providers/searxng';
import { readWayback } from '@/core/source/providers/wayback';

const URL_OF = 'https://ledger.example/harbour/pier';
const NOON = Date.UTC(2025, 4, 7, 12);
const FEED = `<rss><channel><link>https://feed.example/</link><item><title><![CDATA[Old <b>pier</b>]]></title>
<link>http://www.bing.com/news/apiclick.aspx?ref=x&amp;url=${encodeURIComponent(URL_OF)}&amp;c=1</link><pubDate>Wed, 07 May 2025 12:00:00 GMT</pubDate></item></channel></rss>`;

test.each([
  [
    'GDELT',
    readGdelt,
    JSON.stringify({ articles: [{ url: URL_OF, title: 'Old pier', seendate: '20250507T120000Z' }] }),
  ],
  [
    'Brave',
    readBrave,
    JSON.stringify({
      web: { results: [{ url: URL_OF, title: 'Old <strong>pier</strong>', page_age: '2025-05-07T12:00:00Z' }] },
    }),
  ],
  [
    'SearXNG',
    readSearxng,
    JSON.stringify({ results: [{ url: URL_OF, title: 'Old pier', publishedDate: '2025-05-07T12:00:00Z' }] }),
  ],
  ['a feed', readNewsFeed, FEED],
])('reads an answer of %s', (_name, read, body) => {
  expect(read(body)).toEqual([{ url: URL_OF, title: 'Old pier', time: NOON }]);
});

test('reads when a page was first archived', () => {
  const rows = [
    ['urlkey', 'timestamp'],
    ['x', '20250508120000'],
    ['x', '20250507120000'],
  ];
  expect(readWayback(JSON.stringify(rows))).toBe(NOON);
});

describe('takes nothing from', () => {
  test.each([
    '',
    'null',
    '[]',
    '{}',
    '[[]]',
    '[["timestamp"],[1]]',
    'Too many requests',
    '<html><body>Log in</body></html>',
    '{"articles":{"length":9}}',
    '{"articles":[null,1,"x",[]]}',
    '{"articles":[{"url":"javascript:alert(1)"}],"results":[{"url":"http://127.0.0.1/"}],"web":{"results":[{"url":{}}]}}',
    '{"__proto__":{"articles":[{"url":"https://ledger.example/"}]}}',
    '<item><link>file:///etc/passwd</link></item>',
    '<item>',
    '<item><link>',
    '['.repeat(100_000),
    '<item><title>'.repeat(20_000),
    'x'.repeat(3_000_000),
  ])('%.60s', (body) => {
    expect([readGdelt(body), readBrave(body), readSearxng(body), readNewsFeed(body), readWayback(body)]).toEqual([
      [],
      [],
      [],
      [],
      null,
    ]);
  });
});

test('cleans titles of what could mislead', () => {
  const body = JSON.stringify({ articles: [{ url: URL_OF, title: 'a\u202Eb\u0000<img src=x>c' }] });
  expect(readGdelt(body)[0]?.title).toBe('a b c');
});
