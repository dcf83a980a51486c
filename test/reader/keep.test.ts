// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { citation } from '@/reader/keep/citation';
import { toEpub } from '@/reader/keep/to-epub';
import { toHtml } from '@/reader/keep/to-html';
import { articleMarkdown } from '@/ui/keep/article-markdown';
import { fileName } from '@/ui/keep/file-name';
import { frontMatter } from '@/ui/keep/front-matter';
import { type Provenance, provenanceOf } from '@/ui/keep/provenance';
import { toMarkdown } from '@/ui/keep/to-markdown';
import { article, match, reworded } from '../gallery/sample-report';

const SEEN = new Date('2026-11-23T10:00:00.000Z');
const known = (over: Partial<Provenance> = {}): Provenance => ({
  ...provenanceOf(reworded(), SEEN, ({ signal }) => signal),
  ...over,
});

function drawn(html: string): HTMLElement {
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(html));
  return box;
}

test('an image that was loaded is kept in the saved page, its button is not', () => {
  const box = drawn(
    '<p>x</p><button class="enlarge" data-image="https://a.example/1.png"><img alt="Quay" src="data:image/png;base64,AA=="></button>',
  );
  expect(toHtml(box, known())).toContain('alt="Quay" src="data:image/png;base64,AA=="');
  expect(toHtml(box, known())).not.toContain('<button');
});

describe('front matter', () => {
  test('names source, page, relation and evidence', () => {
    expect(frontMatter(known())).toContain('source: "https://harbourpost.example/2026/11/lindenau-lighthouse"');
    expect(frontMatter(known())).toContain('page: "https://copies.example/lindenau-to-spend-on-lighthouse"');
    expect(frontMatter(known())).toContain('relation: "reworded"');
    expect(frontMatter(known())).toContain('seen_at: "2026-11-23T10:00:00.000Z"');
  });

  test('cannot be broken out of', () => {
    const lines = frontMatter(known({ title: 'a"\n---\nevil: true' })).split('\n');
    expect(lines.filter((line) => line === '---')).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('evil'))).toEqual([]);
  });

  test('leaves out what is not known', () => {
    expect(frontMatter(known({ source: null, authors: [] }))).not.toMatch(/^(?:source|author):/m);
  });
});

describe('Markdown', () => {
  test('keeps images by their address, and footnotes as footnotes', () => {
    const html =
      '<p>Word.<sup><a href="#n1">1</a></sup></p><figure><img src="/quay (1).png" alt="The [quay]"></figure><ol><li id="n1">A note. <a href="#r1">Back</a></li></ol><p id="r1">End.</p>';
    const text = articleMarkdown(article({ html, url: 'https://copies.example/a/' }), known());
    expect(text).toContain('Word.[^1]');
    expect(text).toContain('[^1]: A note.\n');
    expect(text).toContain('![The \\[quay\\]](https://copies.example/quay%20%281%29.png)');
  });

  test('keeps headings, quotes, code, tables and web links, and none of our buttons', () => {
    const text = toMarkdown(
      drawn(
        '<h2>Part</h2><p>See <a href="https://a.example/">this</a>.<sup><a data-goto="0" href="#">1</a></sup></p><blockquote><p>q</p></blockquote><button>Copy</button><pre><code>x = 1</code></pre><table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
      known(),
    );
    for (const part of [
      '## Part',
      '[this](https://a.example/)',
      '> q',
      'x = 1',
      '| a | b\\|c |\n| --- | --- |\n| 1 | 2 |',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Copy');
  });
});

test('the web page loads nothing and holds its source', () => {
  const html = toHtml(drawn('<p>a &lt; b</p>'), known({ title: '<b>"x"</b>' }));
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('<title>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</title>');
  expect(html).toContain('https://harbourpost.example/2026/11/lindenau-lighthouse');
});

test('the book begins with its type, stored, and its pages are well-formed', async () => {
  const bytes = new Uint8Array(
    await (await toEpub(drawn('<p>a<br>b &amp; c</p>'), known({ title: 'a & b' }))).arrayBuffer(),
  );
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text.slice(30, 58)).toBe('mimetypeapplication/epub+zip'.slice(0, 28));
  const page = /<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[\s\S]*?<\/html>/g;
  for (const [xhtml] of text.matchAll(page))
    expect(new DOMParser().parseFromString(xhtml, 'application/xhtml+xml').querySelector('parsererror')).toBeNull();
});

describe('a citation', () => {
  test('is of the original, without the copy’s byline and date', () => {
    const bibtex = citation(reworded(), known(), 'bibtex');
    expect(bibtex).toContain('url = {https://harbourpost.example/2026/11/lindenau-lighthouse}');
    expect(bibtex).toContain('organization = {Harbour Post}');
    expect(bibtex).not.toContain('Sam Adler');
    expect(bibtex).not.toMatch(/^ {2}date/m);
  });

  test('has the original’s own headline and date where it was compared', () => {
    const report = reworded({ matches: [match()] });
    const [item] = JSON.parse(
      citation(
        report,
        provenanceOf(report, SEEN, () => ''),
        'csl',
      ),
    );
    expect(item.title).toBe('Lindenau bets forty million on an AI centre');
    expect(item.issued['date-parts']).toEqual([[2026, 11, 12]]);
  });

  test('is of the page itself where there is no original', () => {
    const report = reworded({ takenFrom: [] });
    const plain = citation(
      report,
      provenanceOf(report, SEEN, () => ''),
      'plain',
    );
    expect(plain).toContain('Sam Adler');
    expect(plain).toContain('https://copies.example/');
  });

  test('escapes what TeX would act on', () => {
    expect(citation(reworded(), known({ title: '50 % of \\input{x} & more' }), 'bibtex')).toContain(
      'title = {50 \\% of  input x  \\& more}',
    );
  });
});

test.each([
  ['signs no system allows', 'a/b\\c:d*e?"<f>|', 'a b c d e f.md'],
  ['a device’s name', 'CON', 'article.md'],
  ['nothing at all', ' ...', 'article.md'],
  ['a step up', '../../etc/passwd', 'etc passwd.md'],
  ['letters of other scripts', '東京の水', '東京の水.md'],
  ['turned words', 'a\u202Egpj.exe', 'agpj.exe.md'],
])('a file’s name from %s', (_name, headline, name) => {
  expect(fileName(headline, 'md')).toBe(name);
});

test('a file’s name is short enough for any system', () => {
  expect(fileName('x'.repeat(10_000), 'md').length).toBeLessThan(80);
});
