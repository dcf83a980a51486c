import { afterAll, expect, test, vi } from 'vitest';
import { articleOf } from './article-of';
import { paragraphs, prose } from './prose';

// Building these pages in Node takes longer than reading them.
vi.setConfig({ testTimeout: 60_000 });
// The snapshot's limit of time belongs to a browser: on a busy machine it would be hit before the one that is meant.
vi.spyOn(performance, 'now').mockReturnValue(0);
afterAll(() => vi.restoreAllMocks());

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A day at the quay</title>${head}</head><body>${body}</body></html>`;
const jsonLd = (content: string) => `<script type="application/ld+json">${content}</script>`;
const story = `<article><h1>A day at the quay</h1>${paragraphs(6)}</article>`;

/** Whatever the page is, the same first words are read. */
test.each<[name: string, html: string]>([
  ['has no html, head or body tag', `<h1>A day at the quay</h1>${paragraphs(6)}`],
  ['never closes a tag', `<html><body><article><div><p>${[0, 1, 2, 3, 4, 5].map((at) => prose(at)).join('<p>')}`],
  ['closes tags it never opened', page(`</div></article></p></table>${story}</section></body></html></div>`)],
  ['nests 2,000 divs', page(`${'<div>'.repeat(2000)}${story}${'</div>'.repeat(2000)}`)],
  ['nests 400 tables', page(`${'<table><tr><td>'.repeat(400)}${paragraphs(6)}`)],
  ['nests 5,000 fonts', page(`${story}${'<font>'.repeat(5000)}x`)],
  ['has a form around the text with a field named parentNode', page(`<form><input name=parentNode>${story}</form>`)],
  [
    'has JSON-LD that is an array',
    page(story, jsonLd('[{"@type":"NewsArticle","headline":"A day at the quay"}, null, 7, "x"]')),
  ],
  ['has JSON-LD that is a string', page(story, jsonLd('"just a string"'))],
  ['has JSON-LD that is null', page(story, jsonLd('null'))],
  ['has JSON-LD that is broken', page(story, jsonLd('{"@type": "NewsArticle", "headline": '))],
  [
    'has JSON-LD with objects where text belongs',
    page(
      story,
      jsonLd(
        '{"@type":["NewsArticle",{}],"headline":{"a":[]},"author":[[["x"]],{"name":{}}],"datePublished":{},"publisher":[]}',
      ),
    ),
  ],
  ['has JSON-LD of 5 MB', page(story, jsonLd(`{"@type":"NewsArticle","articleBody":"${'word '.repeat(1_000_000)}"}`))],
  [
    'has JSON-LD with __proto__',
    page(story, jsonLd('{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":1}')),
  ],
  [
    'has 10,000 attributes on an element',
    page(`<div ${Array.from({ length: 10_000 }, (_, at) => `a${at}=x`).join(' ')}></div>${story}`),
  ],
  ['has a 10 MB class', page(`<div class="${'comment '.repeat(1_250_000)}">x</div>${story}`)],
  [
    'has 3,000 comments under the text',
    page(`${story}<ol class="comment-list">${`<li class="comment"><p>${prose(2)}</p></li>`.repeat(3000)}</ol>`),
  ],
  [
    'has elements named like what every object has',
    page(`<constructor><constructor>x</constructor>${story}</constructor>`),
  ],
  ['has formulas named so', page(`${story}<p>x <math><constructor>y</constructor></math></p>`)],
  ['has control characters', page(story.replace('The ferry', '\u0000\u202eThe ferry'))],
])('the article is read where a page %s', (_name, html) => {
  const article = articleOf(html);
  expect(article.text).toContain('The harbour master, who has held the post');
  expect(article.kind).toBe('article');
});

test.each<[name: string, html: string]>([
  ['is empty', ''],
  ['has an empty body', page('')],
  ['is white space', ' \n\t '],
  ['is a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ['is only images', page('<img src="/a.jpg" width=600 alt="A quay"><img src="/b.jpg" width=600>'.repeat(20))],
  ['is only script', page('<script>document.write("x")</script>')],
  ['is a login form', page('<form><label>Name</label><input><button>Sign in</button></form>')],
])('there is no article where a page %s', (_name, html) => {
  expect(articleOf(html).kind).not.toBe('article');
});

const links = Array.from({ length: 20 }, (_, at) => `<a href="/${at}">Section ${at}</a>`).join(' ');

test.each<[name: string, html: string]>([
  ['of links', `<nav>${links}</nav><div>Loading…</div>`],
  ['of labels', `<button>Accept</button><div>Menu</div><ul><li>1</li><li>2</li></ul><p>…</p>`],
  [
    'of a cookie banner',
    '<div class="cookie-banner"><p>We use cookies to make this site better for you and for our partners.</p></div>',
  ],
  ['of a footer', '<footer><p>© 2026 The Quay. All rights reserved.</p></footer>'],
])('there is no article where no block is worth keeping, on a page %s', (_name, html) => {
  const article = articleOf(page(html));
  expect(article.kind).not.toBe('article');
});

test('a page that is only a table is that table', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `<tr><th>Boat ${at}</th><td>${at * 3}</td><td>on time</td></tr>`);
  const article = articleOf(page(`<table>${rows.join('')}</table>`));
  expect(article.html.match(/<tr>/g)).toHaveLength(40);
  expect(article.text).toContain('Boat 39');
});

test('3,000 comments are neither counted nor shown', () => {
  const comments = Array.from(
    { length: 3000 },
    (_, at) => `<li class="comment"><p>Reader ${at}: ${prose(at % 7)}</p></li>`,
  );
  const article = articleOf(page(`${story}<ol class="comment-list">${comments.join('')}</ol>`));
  expect(article.text + article.html).not.toContain('Reader ');
  expect(article.paragraphs).toHaveLength(6);
});

test.each<[what: string, open: string, close: string]>([
  ['articles', '<article><h1>', '</h1>'],
  ['boxes with linked headlines', '<div class="post"><h2><a href="/next">', '</a></h2>'],
])('of a stream without an end only the first story is ours: %s', (_what, open, close) => {
  const end = open.startsWith('<article') ? '</article>' : '</div>';
  const first = open.startsWith('<article')
    ? story
    : story.replace('<article>', '<div class="post">').replace('</article>', '</div>');
  const others = Array.from({ length: 12 }, (_, at) => {
    const text = Array.from({ length: 6 }, (_, line) => `<p>Elsewhere ${at}, ${prose(at + line + 7)}</p>`).join('');
    return `${open}Another story, the ${at + 2}th${close}${text}${end}`;
  });
  const article = articleOf(page(`<main>${first}${others.join('')}</main>`));
  expect(article.paragraphs.filter((one) => one.startsWith('Day '))).toHaveLength(6);
  expect(article.text + article.html).not.toContain('Elsewhere');
});

test('chapters with headings of their own are no stories of others', () => {
  const chapter = (at: number) =>
    `<section class="chapter"><h2>Chapter ${at}</h2>${[1, 2, 3].map((line) => `<p>Part ${at}.${line}, ${prose(at * 3 + line)}</p>`).join('')}</section>`;
  const article = articleOf(
    page(
      `<main><section class="chapter"><h1>A day at the quay</h1>${paragraphs(3)}</section>${[1, 2, 3].map(chapter).join('')}</main>`,
    ),
  );
  expect(article.text).toContain('Part 3.3');
});

test('the same article twice is read once', () => {
  const article = articleOf(page(`<div class="wide">${story}</div><div class="narrow">${story}</div>`));
  expect(article.paragraphs).toHaveLength(6);
  expect(article.html.match(/Day 1:/g)).toHaveLength(1);
});

test.each([
  'hidden',
  'style="display:none"',
  'style="visibility:hidden"',
  'style="font-size:0"',
  'style="font-size: 1px"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-9999px"',
  'style="clip:rect(0,0,0,0)"',
  'style="clip-path: inset(100%)"',
  'style="height:0;overflow:hidden"',
  'style="max-height: 0px; overflow: hidden"',
  'style="width:1px;height:1px;overflow:hidden"',
  'style="transform:scale(0)"',
  'style="color:transparent"',
  'style="color:#fff;background:#FFF"',
  'class="sr-only"',
  'class="x screen-reader-text"',
])('text stuffed into <div %s> is neither counted nor shown', (attributes) => {
  const article = articleOf(
    page(`<article>${paragraphs(3)}<div ${attributes}><p>Stuffed: ${prose(9)}</p></div>${paragraphs(3)}</article>`),
  );
  expect(article.text + article.html).not.toContain('Stuffed');
});

test.each([
  'style="opacity:0"',
  'style="color:#111;background:#fff"',
  'style="font-size:0.9em"',
  'style="height:0;padding-bottom:50%;overflow:hidden"',
  'aria-hidden="true"',
  'hidden="until-found"',
])('text in <div %s> is seen, and read', (attributes) => {
  const article = articleOf(
    page(`<article>${paragraphs(3)}<div ${attributes}><p>Seen: ${prose(9)}</p></div>${paragraphs(3)}</article>`),
  );
  expect(article.text).toContain('Seen');
});

test.each<[name: string, html: string, cap: string]>([
  ['one word of 1 MB', page(`<p>${'a'.repeat(1_000_000)}</p>`), 'text-node'],
  ['five times as many elements as are read', page(`${story}${'<i></i>'.repeat(100_000)}`), 'elements'],
  ['5 MB of text', page(`<p>${`${prose(1)}</p><p>`.repeat(16_000)}`), 'text'],
  ['100,000 links', page(`${story}${'<a href=/x>x</a>'.repeat(15_000)}`), 'links'],
  ['JSON-LD of 5 MB', page(story, jsonLd(`"${'a'.repeat(5_000_000)}"`)), 'json-ld'],
  ['1,000 levels', page(`${'<div>'.repeat(1000)}${story}`), 'depth'],
])('a page with %s is cut, and says so', (_name, html, cap) => {
  expect(articleOf(html).truncated).toContain(cap);
});

test('the message stays far below what a browser carries', () => {
  const paragraphs = Array.from({ length: 9000 }, (_, at) => `<p>${at}: ${prose(3)}</p>`).join('');
  const article = articleOf(page(`<article>${paragraphs}</article>`));
  expect(article.html.length).toBeLessThanOrEqual(201_000);
  expect(Buffer.byteLength(JSON.stringify(article))).toBeLessThan(4_000_000);
  expect(article.truncated).toContain('article');
});
