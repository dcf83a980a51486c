import { expect, test } from 'vitest';
import type { PageKind } from '@/core/model';
import { articleOf } from './article-of';
import { paragraphs, prose } from './prose';

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const menu = '<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const footer = '<footer><p>© 2026 The Quay</p></footer>';
const teaser = (at: number) =>
  `<div class="card"><h3><a href="/news/story-${at}">Day ${at} on the quay: what the town saw</a></h3><p>${prose(at, 1)}</p><time>May ${at + 1}</time></div>`;

const front = page(
  `${menu}<main><h1>The Quay</h1><section class="grid">${times(14, teaser)}</section></main>${footer}`,
);
const category = page(
  `${menu}<main><h1>Harbour</h1><ul class="posts">${times(10, (at) => `<li><h2><a href="/harbour/${at}">The ferry, part ${at}</a></h2><p>${prose(at, 1)}</p></li>`)}</ul></main>${footer}`,
);
const post = (at: number) =>
  `<div class="post" id="p${at}"><a class="username" href="/user/${at}">sailor${at}</a><time datetime="2026-05-0${at + 1}">May ${at + 1}</time><div class="message-text"><p>${prose(at, 2)}</p></div></div>`;
const thread = page(
  `${menu}<main><h1>Is the ferry ever on time?</h1><div class="thread">${times(6, post)}</div></main>${footer}`,
);
const product = page(
  `${menu}<main><h1>Brass ship's bell</h1><p>A bell of solid brass, cast in one piece, which is heard over the whole harbour on a calm day.</p><p>Price: € 89.00</p><button>Buy</button></main>${footer}`,
  '<meta property="og:type" content="product">' +
    jsonLd({ '@type': 'Product', name: "Brass ship's bell", offers: { price: 89 } }),
);
const video = page(
  `${menu}<main><h1>The ferry in the fog</h1><video src="/a.mp4"></video><p>Our camera went out with the first ferry of the day, and came back four hours later with this.</p></main>${footer}`,
  `<meta property="og:type" content="video.other">${jsonLd({ '@type': 'VideoObject', name: 'The ferry in the fog' })}`,
);
const shell = page(
  '<div id="root"></div><noscript>Please enable JavaScript.</noscript><script src="/app.js"></script>',
);

test.each<[name: string, kind: PageKind, html: string, path?: string]>([
  ['a front page', 'list', front, '/'],
  ['a category', 'list', category],
  ['a thread', 'forum', thread],
  ['an offer', 'product', product],
  ['a film', 'video', video],
  ['an app that has yet to start', 'app', shell],
  ['nothing', 'empty', page('')],
])('%s is of the kind %s', (_name, kind, html, path = '/harbour/') => {
  expect(articleOf(html, `https://quay.example${path}`).kind).toBe(kind);
});

const comment = (at: number) =>
  `<li class="member" id="message_${at}"><a class="author" href="/user/${at}">sailor${at}</a><time>May ${at + 1}</time><p>Comment ${at}: ${prose(at, 5)}</p></li>`;

const STATED = '<meta property="og:type" content="article">';

test('what readers wrote is no article’s text, though it is longer and its list has no name', () => {
  const html = `<main><div itemprop="articleBody">${story}</div><ul>${times(12, comment)}</ul></main>`;
  const read = articleOf(page(html, STATED));
  expect(read.kind).toBe('article');
  expect(read.text).toContain('Day 8:');
  expect(read.text).not.toContain('Comment 3:');
});

test.each([
  ['a few words above it, whatever it calls itself', prose(1, 2), STATED],
  ['its rules above it', [1, 2, 3].map((at) => prose(at, 7)).join('</p><p>'), ''],
])('a thread is one with %s', (_what, above, head) => {
  const list = `<ul>${times(30, comment)}</ul>`;
  const read = articleOf(page(`<main><h1>Is the ferry ever on time?</h1><p>${above}</p>${list}</main>`, head));
  expect(read.kind).toBe('forum');
  expect(read.text).toContain('Comment 3:');
});

const story = `<h1>The ferry is late again on the quay</h1>${paragraphs(8)}`;
test.each<[name: string, html: string]>([
  ['teasers below', page(`<main><article>${story}</article><section>${times(12, teaser)}</section></main>`)],
  ['comments below', page(`<main><article>${story}</article><div class="comments">${times(12, post)}</div></main>`)],
  ['a film in it', page(`<article>${story}</article>`, jsonLd({ '@type': 'VideoObject', name: 'The ferry' }))],
  [
    'ten offers, each with a linked heading and a text',
    page(
      `<article><h1>The ten best bells for a harbour</h1>${times(10, (at) => `<section><h2><a href="/shop/${at}">Bell number ${at}</a></h2><p>${prose(at, 4)}</p><p>${prose(at + 3, 4)}</p></section>`)}</article>`,
    ),
  ],
])('an article with %s is an article', (_name, html) => {
  expect(articleOf(html).kind).toBe('article');
});
