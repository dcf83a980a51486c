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
])('%s', (_name, head, top, headline) => {
  expect(articleOf(page(head, top), 'https://quay.example/late/').headline).toBe(headline);
});
