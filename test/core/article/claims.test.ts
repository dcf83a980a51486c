import { expect, test } from 'vitest';
import type { Claim } from '@/core/model';
import { articleOf } from './article-of';
import { paragraphs } from './prose';

const claimsOf = (head: string, end = ''): readonly Claim[] =>
  articleOf(
    `<html lang="en"><head><title>Fog</title>${head}</head><body><article>${paragraphs(5)}${end}</article></body></html>`,
  ).claims;
const source = 'https://paper.example/fog';

test.each<[name: string, kind: Claim['kind'], head: string, end: string]>([
  ['a canonical link to another site', 'canonical', `<link rel="canonical" href="${source}">`, ''],
  ['og:url', 'meta', `<meta property="og:url" content="${source}">`, ''],
  ['original-source', 'meta', `<meta name="original-source" content="${source}">`, ''],
  ['syndication-source', 'meta', `<meta name="syndication-source" content="${source}">`, ''],
  ['a refresh', 'refresh', `<meta http-equiv="refresh" content="3; URL='${source}'">`, ''],
  [
    'isBasedOn',
    'json-ld',
    `<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":{"@id":"${source}"}}</script>`,
    '',
  ],
  [
    'mainEntityOfPage in a graph',
    'json-ld',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","mainEntityOfPage":"${source}"}]}</script>`,
    '',
  ],
  ['a source link', 'link', '', `<br><a href="${source}">Source link </a>`],
  ['a related line', 'link', '', `<p>Associated: <a href="${source}">More fog</a></p>`],
  ['a credit sentence', 'footer', '', `<p><em>Originally published at <a href="${source}">The Paper</a></em></p>`],
])('%s is a claim', (_name, kind, head, end) => {
  expect(claimsOf(head, end)).toContainEqual(expect.objectContaining({ kind, url: source }));
});

test('a link carries the words before it', () => {
  const claims = claimsOf('', `<p>Associated: <a href="${source}">More fog</a></p>`);
  expect(claims.find(({ kind }) => kind === 'link')).toMatchObject({ lead: 'Associated:', text: 'More fog' });
});

test('a label in a block of its own leads the link after it', () => {
  const claims = claimsOf('', `<div>SOURCES:</div><div><a href="${source}">The Paper</a></div>`);
  expect(claims.find(({ kind }) => kind === 'link')).toMatchObject({ lead: 'SOURCES:' });
});

test('left-overs of an import are claims, and the copyright line', () => {
  const claims = claimsOf('', '<p>[ad_2]</p><footer><p>© 2026 The Copyist</p></footer>');
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'leftover', text: '[ad_2]' }));
  expect(claims).toContainEqual(expect.objectContaining({ kind: 'copyright', text: '© 2026 The Copyist' }));
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://', 'x'.repeat(5000)])(
  '%s is no address of a claim',
  (href) => {
    const urls = claimsOf(`<link rel="canonical" href="${href}">`, `<p><a href="${href}">Source link</a></p>`).map(
      ({ url }) => url,
    );
    expect(urls.filter((url) => url !== null && !/^https?:/.test(url))).toEqual([]);
  },
);

test('thousands of links stay a few hundred claims', () => {
  expect(claimsOf('', `<p>${`<a href="${source}">x</a> `.repeat(3000)}</p>`).length).toBeLessThanOrEqual(400);
});
