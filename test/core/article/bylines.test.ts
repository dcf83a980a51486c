import { expect, test } from 'vitest';
import { articleOf } from './article-of';
import { paragraphs } from './prose';

const story = (head: string, top = '') =>
  `<!doctype html><html><head>${head}</head><body><main><h1>The ferry is late again</h1>${top}${paragraphs(6)}</main></body></html>`;
const meta = (name: string) => `<meta name="author" content="${name}">`;

test.each<[stated: string, names: readonly string[]]>([
  ['Ada Quay and Ben Pier', ['Ada Quay', 'Ben Pier']],
  ['Ada Quay, Ben Pier and Cleo Dock', ['Ada Quay', 'Ben Pier', 'Cleo Dock']],
  ['Center for Harbour Safety and Research', ['Center for Harbour Safety and Research']],
  ['Ada Quay, MD, PhD', ['Ada Quay, MD, PhD']],
  ['Quay, Ada', ['Quay']],
  ['Written by Ada Quay', ['Ada Quay']],
  ['View all posts by Ada Quay', ['Ada Quay']],
  ['Alle Artikel von Ada Quay', ['Ada Quay']],
  ['Ada Quay - Harbour Desk Team', ['Ada Quay']],
  ['Ada Quay on behalf of the harbour office', ['Ada Quay']],
  ['Ada Quay &amp;amp; Ben Pier', ['Ada Quay', 'Ben Pier']],
  // A sign of aggregators, so it is kept.
  ['admin', ['admin']],
  ['The Author', []],
  ['Autor/in: Ada Quay', ['Ada Quay']],
  ['Interview: Ada Quay /', ['Ada Quay']],
  ['Ada Quay, Zeige alle Artikel', ['Ada Quay']],
])('%s is %j', (stated, names) => {
  expect(articleOf(story(meta(stated))).bylines).toEqual(names);
});

test('names in JSON-LD are not left escaped, and the site is none of them', () => {
  const authors = [{ name: 'Ada O&#039;Quay' }, { name: 'Ren&eacute; Pier' }, { name: 'The Tide Table' }];
  const article = JSON.stringify({ '@type': 'NewsArticle', author: authors, publisher: { name: 'The Tide Table' } });
  const { bylines } = articleOf(story(`<script type="application/ld+json">${article}</script>`));
  expect(bylines).toEqual(["Ada O'Quay", 'René Pier']);
});

test('catalogues of libraries turn names round', () => {
  const scholars = ['Quay, Ada', 'Pier, Ben J.', 'Cleo Dock']
    .map((name) => `<meta name="citation_author" content="${name}">`)
    .join('');
  expect(articleOf(story(scholars)).bylines).toEqual(['Ada Quay', 'Ben J. Pier', 'Cleo Dock']);
});

test('a label above the name is no name', () => {
  const byline = '<div class="byline"><span>Written By</span><a href="/ada">Ada Quay</a></div>';
  expect(articleOf(story('', byline)).bylines).toEqual(['Ada Quay']);
});
