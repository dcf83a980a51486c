import { expect, test } from 'vitest';
import { articleOf } from './article-of';
import { paragraphs } from './prose';

const page = (head: string, top: string) =>
  `<!doctype html><html><head>${head}</head><body>${top}<main>${paragraphs(6)}</main></body></html>`;
const title = (text: string) => `<title>${text}</title>`;
const og = (text: string) => `<meta property="og:title" content="${text}">`;

test.each<[name: string, head: string, top: string, headline: string]>([
  [
    'a logo as heading',
    title('Ferries are never late, says the master'),
    '<h1><a href="/">The Harbour Notes Weblog</a></h1><h2>Ferries are never late, says the master</h2>',
    'Ferries are never late, says the master',
  ],
  [
    'a heading with a label before the title',
    og('Ferries are never late') + title('Ferries are never late | Quay'),
    '<h1>Blog: Ferries are never late</h1>',
    'Ferries are never late',
  ],
  [
    'a heading that ends with the site',
    `<meta property="og:site_name" content="Quay Post">${title('Late ferries of the year – Quay Post')}`,
    '<h1>Late ferries of the year – Quay Post</h1>',
    'Late ferries of the year',
  ],
  [
    'a heading that leads to another page',
    og('Ferries are never late – Quay Group'),
    '<h1><a href="https://group.example/">Return to the group website</a></h1>',
    'Ferries are never late – Quay Group',
  ],
  [
    'a heading of the section, and one with a label that the title does not end with',
    og('Tides – reckoned for ferries that are never late') +
      title('[26.12] Tides – reckoned for ferries that are never late'),
    '<h1>Harbour Science &gt; Ropes and Knots</h1><h1><span>Title:</span>Tides – reckoned for ferries that are never late</h1>',
    'Tides – reckoned for ferries that are never late',
  ],
  [
    'a heading that shares a word with the site alone',
    `<meta property="og:site_name" content="Quay Post">${title('Ferries are never late – Quay Post')}`,
    '<h1>A word from the Quay Post to you</h1>',
    'Ferries are never late',
  ],
  [
    'the whole title in the heading, section and site behind bars',
    title('Ferries are never late | Ask the master | Harbour Office'),
    '<h1>Ferries are never late | Ask the master | Harbour Office</h1>',
    'Ferries are never late',
  ],
  ['words that begin like its host', og('Ferries are never late – Quay'), '', 'Ferries are never late – Quay'],
  ['a site named by its host', title('Late ferries | Quay.example'), '', 'Late ferries'],
  [
    'a site that is named twice',
    `<meta property="og:site_name" content="Quay Post">${og('Late ferries of the year – Quay Post - Quay Post')}`,
    '',
    'Late ferries of the year',
  ],
  [
    'another heading than the title for search engines',
    title('Ferry delays 2026: what to know about ferries | Quay Post'),
    '<h1>Why our ferries are never late</h1>',
    'Why our ferries are never late',
  ],
])('%s', (_name, head, top, headline) => {
  expect(articleOf(page(head, top), 'https://quay.example/late/').headline).toBe(headline);
});
