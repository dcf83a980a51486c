import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of';
import { paragraphs, prose } from './prose';

const page = (body: string, head = '') =>
  `<html lang="en"><head><title>A day at the quay</title>${head}</head><body><article><h1>A day at the quay</h1>${paragraphs(6)}</article>${body}</body></html>`;
const HERE = 'https://copies.example/2026/03/story/';

describe('the next page', () => {
  test.each<[what: string, url: string, head: string, body: string, next: string | null]>([
    ['declared in the head', HERE, `<link rel="next" href="${HERE}2/">`, '', `${HERE}2/`],
    ['linked by its number', HERE, '', `<p><a href="${HERE}2/">2</a> <a href="${HERE}3/">3</a></p>`, `${HERE}2/`],
    ['linked in the query', HERE, '', `<a href="?page=2">Next</a>`, `${HERE}?page=2`],
    ['after the second', `${HERE}2/`, '', `<a href="${HERE}">1</a> <a href="${HERE}3/">3</a>`, `${HERE}3/`],
    [
      'with a file name',
      'https://copies.example/story.html',
      '',
      '<a href="/story-page-2.html">2</a>',
      'https://copies.example/story-page-2.html',
    ],
    ['of comments', HERE, '', `<a href="${HERE}comment-page-2/">Older comments</a>`, null],
    ['of another site', HERE, '', '<a href="https://other.example/2026/03/story/2/">2</a>', null],
    ['of a neighbour with a number', 'https://copies.example/news/12', '', '<a href="/news/13">Next story</a>', null],
    ['of the front page', HERE, '', '<a href="/page/2/">Older stories</a>', null],
    ['that jumps', HERE, '', `<a href="${HERE}7/">Last</a>`, null],
  ])('%s', (_what, url, head, body, next) => {
    const article = articleOf(page(body, head), url);
    expect(article.nextPage).toBe(next);
    expect(article.part).toBe(next ? 'paged' : 'whole');
  });

  test('is none on the last page, which is one of several all the same', () => {
    expect(articleOf(page(`<a href="${HERE}">1</a>`), `${HERE}2/`)).toMatchObject({ nextPage: null, part: 'paged' });
  });
});

describe('a live report', () => {
  const entries = (tag: (at: number) => string) =>
    Array.from(
      { length: 9 },
      (_, at) => `<div class="entry">${tag(at)}<h3>Tide ${at}</h3><p>${prose(at)}</p></div>`,
    ).join('');
  const live = (body: string, head = '') =>
    articleOf(
      `<html lang="en"><head><title>Flood night</title>${head}</head><body><main><h1>Flood night</h1>${body}</main></body></html>`,
    );

  test('is known by its declaration, and read as far as it goes', () => {
    const article = live(
      entries(() => ''),
      '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
    );
    expect(article.part).toBe('live');
    for (const day of [1, 5, 9]) expect(article.text).toContain(`Day ${day}:`);
  });

  test('is known by entries that have a time each', () => {
    const timed = entries((at) => `<time datetime="2026-03-04T1${at}:05">1${at}:05</time>`);
    expect(live(timed).part).toBe('live');
  });

  test('is no article with one date, nor one with times beside it', () => {
    const dated = `<time datetime="2026-03-04">4 March</time>${paragraphs(8)}`;
    const beside = `<aside>${Array.from({ length: 9 }, (_, at) => `<p><time datetime="2026-03-0${at + 1}">x</time> News ${at}</p>`).join('')}</aside>`;
    expect(live(dated + beside).part).toBe('whole');
  });
});
