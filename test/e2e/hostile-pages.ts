import type { TabState } from '@/core/model';

/** A page that a reader mode could break on, and the states it may clearly end in. */
interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly kinds: readonly TabState['kind'][];
}

const read = ['reported'] as const;
const either = ['reported', 'no-article'] as const;

const paragraph =
  '<p>The keeper of the swing bridge writes down every ship that passes, its name and its flag and the colour of its funnel, and has done so for thirty years without being asked.</p>\n';
const article = (more = '') => `<article><h1>The bridge book</h1>\n${paragraph.repeat(8)}${more}</article>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The bridge book</title>${head}</head><body>${body}</body></html>`;
const jsonLd = (json: string) => page(article(), `<script type="application/ld+json">${json}</script>`);
const script = (code: string) => page(article(`<script>${code}</script>`));

const MEGABYTE = 1_000_000;

export const hostilePages: readonly HostilePage[] = [
  { name: 'nothing at all', html: '', kinds: ['no-article'] },
  { name: 'an empty body', html: page(''), kinds: ['no-article'] },
  {
    name: 'broken markup',
    html: `<html><p><table><article><h1>The bridge book<p>${paragraph.repeat(8)}</b></i></table><<<>>`,
    kinds: either,
  },
  { name: 'one word of a megabyte', html: page(`<article><p>${'a'.repeat(MEGABYTE)}</p></article>`), kinds: either },
  {
    name: 'one word a hundred thousand times',
    html: page(`<article><p>${'word '.repeat(100_000)}</p></article>`),
    kinds: either,
  },
  {
    name: 'form fields named like the DOM',
    html: page(
      article(
        `<form>${['parentNode', 'nextElementSibling', 'tagName', 'getAttribute', 'childNodes', 'textContent', 'attributes', 'removeChild'].map((name) => `<input name=${name}>`).join('')}${paragraph}</form>`,
      ),
    ),
    kinds: read,
  },
  {
    name: 'images named like the document',
    html: page(`<img name=body><img name=querySelectorAll><img name=documentElement>${article()}`),
    kinds: read,
  },
  {
    name: 'two thousand nested boxes',
    html: script(
      "let at = document.querySelector('article'); for (let i = 0; i < 2000; i++) { const box = document.createElement('div'); box.style.display = 'contents'; at.append(box); at = box; } at.append('deep down');",
    ),
    kinds: read,
  },
  {
    name: 'a million nodes',
    html: script(
      "const box = document.createElement('div'); box.hidden = true; for (let i = 0; i < 1000; i++) { const row = document.createElement('div'); for (let j = 0; j < 999; j++) row.append(document.createElement('i')); box.append(row); } document.body.append(box);",
    ),
    kinds: read,
  },
  { name: 'JSON-LD that is a list', html: jsonLd('[[[{"@type":"NewsArticle"}]], 7, null]'), kinds: read },
  { name: 'JSON-LD that is a string', html: jsonLd('"NewsArticle"'), kinds: read },
  { name: 'JSON-LD that is null', html: jsonLd('null'), kinds: read },
  { name: 'JSON-LD that is no JSON', html: jsonLd('{"@type":'), kinds: read },
  {
    name: 'JSON-LD of five megabytes',
    html: jsonLd(`{"@type":"NewsArticle","headline":"${'b'.repeat(5 * MEGABYTE)}"}`),
    kinds: read,
  },
  {
    name: 'JSON-LD a hundred thousand deep',
    html: jsonLd(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    kinds: read,
  },
  {
    name: 'JSON-LD that reaches for the prototype',
    html: jsonLd('{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"x":1}}}'),
    kinds: read,
  },
  {
    name: 'a title of a megabyte',
    html: page(article(), `<meta property="og:title" content="${' |'.repeat(MEGABYTE / 2)}">`),
    kinds: read,
  },
  {
    name: 'patched prototypes',
    html: script(
      "Array.prototype.push = Array.prototype.map = String.prototype.replace = () => { throw new Error('patched') }; Object.prototype.kind = 'list';",
    ),
    kinds: read,
  },
  {
    name: 'a page that never stops changing',
    html: script('setInterval(() => { document.title = String(Math.random()); }, 1);'),
    kinds: read,
  },
  {
    name: 'a picture that never comes',
    html: page(article('<img src="https://hang.example/never.png" loading="lazy" alt="">')),
    kinds: read,
  },
  {
    name: 'videos and frames',
    html: page(
      article(
        '<video src="/v.mp4"></video><iframe srcdoc="<p>framed"></iframe><object data="/x"></object><embed src="/y">',
      ),
    ),
    kinds: read,
  },
  {
    name: 'text in closed and open shadow roots',
    html: script(
      "for (const mode of ['open', 'closed']) { const host = document.createElement('div'); document.querySelector('article').append(host); host.attachShadow({ mode }).append('in the shadow'); }",
    ),
    kinds: read,
  },
  {
    name: 'ten thousand attributes',
    html: page(
      `<article ${Array.from({ length: 10_000 }, (_, at) => `data-a${at}=x`).join(' ')}>${paragraph.repeat(8)}</article>`,
    ),
    kinds: read,
  },
];
