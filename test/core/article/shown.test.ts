import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of';
import { paragraphs, prose } from './prose';

/** An article with something between its paragraphs. */
const story = (inside: string, { head = '', above = '', below = '' } = {}) =>
  articleOf(
    `<html lang="en"><head><title>A day at the quay</title>${head}</head><body><nav><a href="/">Front</a></nav><article>
    <h1>A day at the quay</h1>${above}<div class="story">${paragraphs(4)}${inside}${paragraphs(3).replaceAll('Day', 'Week')}</div>${below}</article></body></html>`,
    'https://copies.example/2026/03/story/',
  );
const images = (html: string) => [...html.matchAll(/<img src="([^"]*)"/g)].map(([, address]) => address);
const at = (path: string) => `https://copies.example${path}`;

describe('pictures', () => {
  test.each<[what: string, html: string, address: string]>([
    ['plain', '<img src="/a.jpg" alt="x">', '/a.jpg'],
    ['in a figure', '<figure><img src="/a.jpg"><figcaption>The quay at noon</figcaption></figure>', '/a.jpg'],
    ['in a box of its own', '<div class="image-wrap"><div><img src="/a.jpg"></div></div>', '/a.jpg'],
    ['in a link', '<a href="/large.jpg"><img src="/a.jpg"></a>', '/a.jpg'],
    ['with data-src', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', '/a.jpg'],
    ['with srcset', '<img srcset="/a-400.jpg 400w, /a-1200.jpg 1200w">', '/a-1200.jpg'],
    ['with data-srcset', '<img src="/blank.gif" data-srcset="/a.jpg 1x, /a2.jpg 2x">', '/a2.jpg'],
    ['as <picture>', '<picture><source srcset="/a.webp 800w"><img alt="x"></picture>', '/a.webp'],
    ['for pages without scripts', '<noscript><img src="/a.jpg?w=1&amp;h=2" alt="x"></noscript>', '/a.jpg?w=1&amp;h=2'],
    [
      'lazy, with a twin for pages without scripts',
      '<img data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript>',
      '/a.jpg',
    ],
    [
      'a placeholder beside the real one',
      '<img src="/placeholder.png"><noscript><img src="/a.jpg"></noscript>',
      '/a.jpg',
    ],
  ])('%s', (_what, html, address) => {
    expect(images(story(html).html)).toEqual([at(address)]);
  });

  test('of counters are none', () => {
    expect(
      images(
        story('<img src="/count.gif" width="1" height="1"><noscript><img height=1 width=1 src="/c"></noscript>').html,
      ),
    ).toEqual([]);
  });

  test('keep their size and words', () => {
    expect(story('<img src="/a.jpg" width="640" height="480" alt="The &quot;quay&quot;">').html).toContain(
      '<img src="https://copies.example/a.jpg" alt="The &quot;quay&quot;" width="640" height="480">',
    );
  });

  test('of what was left out do not come along', () => {
    const related = '<div class="related-posts"><a href="/x"><img src="/x.jpg"><h4>Ten more bells</h4></a></div>';
    expect(
      images(story(related, { above: '<div class="author"><img class="avatar" src="/me.jpg"></div>' }).html),
    ).toEqual([]);
  });

  test.each([
    [
      'above the text, and again in it in another size',
      '<div class="hero"><img src="/hero-1200x800.jpg"></div>',
      '<figure><img src="/hero-300x200.jpg"></figure>',
    ],
    ['beside the headline', '<header><figure><img src="/hero.jpg"></figure></header>', ''],
    ['as the page states it', '<div><span><img src="/hero.jpg?w=900"></span></div>', '<img src="/hero.jpg?w=300">'],
  ])('the lead picture stands once: %s', (_what, above, inside) => {
    const { html } = story(inside, { above, head: '<meta property="og:image" content="/hero.jpg">' });
    expect(images(html)).toHaveLength(1);
    expect(html.indexOf('<img')).toBeLessThan(html.indexOf('Day 1:'));
  });
});

test('a caption is shown and not counted', () => {
  const { html, text } = story('<figure><img src="/a.jpg"><figcaption>The quay at noon</figcaption></figure>');
  expect(html).toMatch(/<figure>\s*<img [^>]*>\s*<figcaption>The quay at noon<\/figcaption>\s*<\/figure>/);
  expect(text).not.toContain('The quay at noon');
});

describe('what cannot be shown is led to, and not counted', () => {
  test.each<[what: string, html: string, address: string]>([
    [
      'a video in a frame',
      '<iframe src="https://www.youtube.com/embed/abcDEF12345?rel=0" title="The bell rings"></iframe>',
      'https://www.youtube.com/watch?v=abcDEF12345',
    ],
    [
      'in boxes',
      '<div class="embed"><div><iframe data-src="//player.vimeo.com/video/77"></iframe></div></div>',
      'https://vimeo.com/77',
    ],
    [
      'any frame that may fill the screen',
      '<iframe allowfullscreen src="https://player.quay.example/v/1"></iframe>',
      'https://player.quay.example/v/1',
    ],
    ['a video', '<video poster="/p.jpg"><source src="/v.mp4"></video>', at('/v.mp4')],
    ['a recording', '<audio src="/s.mp3"></audio>', at('/s.mp3')],
  ])('%s', (_what, html, address) => {
    const article = story(html);
    expect(article.html).toContain(`<a href="${address}">▶ `);
    expect(article.text).not.toContain('▶');
  });

  test('a video’s poster is its link', () => {
    expect(story('<video poster="/p.jpg" src="/v.mp4" title="Fog"></video>').html).toContain(
      `<a href="${at('/v.mp4')}"><img src="${at('/p.jpg')}" alt="Fog"></a>`,
    );
  });

  test.each([
    '<iframe src="https://ads.example/slot"></iframe>',
    '<iframe src="javascript:alert(1)" allowfullscreen></iframe>',
    '<video src="blob:x"></video>',
  ])('%s is nothing', (html) => {
    expect(story(html).html).not.toMatch(/▶|ads\.example|script|blob/);
  });
});

describe('code', () => {
  test.each<[what: string, html: string]>([
    ['as it is', '<pre><code>let a = 1;\n\n  let b = 2;</code></pre>'],
    ['with marks', '<pre class="hl"><code><span class="k">let</span> a = 1;\n\n  <span>let</span> b = 2;</code></pre>'],
    ['with a box a line', '<pre><div>let a = 1;</div><div>\n</div><div>  let b = 2;</div></pre>'],
    ['with breaks', '<pre>let a = 1;<br><br>  let b = 2;</pre>'],
  ])('%s keeps its lines', (_what, html) => {
    const shown =
      /<pre>(.*?)<\/pre>/s
        .exec(story(html).html)?.[1]
        ?.replace(/<br>/g, '\n')
        .replace(/<[^>]*>/g, '') ?? '';
    expect(shown.trimEnd()).toMatch(/^let a = 1;\n+ {2}let b = 2;$/);
    expect(story(html).html).not.toMatch(/<pre>(?:(?!<\/pre>).)*<p>/s);
  });
});

describe('a formula is its source', () => {
  const mml =
    '<math><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">a^{2}</annotation></semantics></math>';
  test.each<[what: string, html: string, source: string]>([
    ['with its TeX', mml, 'a^{2}'],
    [
      'drawn by KaTeX',
      `<span class="katex"><span class="katex-mathml">${mml}</span><span class="katex-html" aria-hidden="true"><span>a</span><span>2</span></span></span>`,
      'a^{2}',
    ],
    [
      'of MathJax',
      '<span class="MathJax_Preview">a2</span><span class="MathJax">a2</span><script type="math/tex">a^{2}</script>',
      'a^{2}',
    ],
    ['with words for it', '<math alttext="{\\displaystyle a^{2}}"><mi>a</mi></math>', 'a^{2}'],
    [
      'in bare MathML',
      '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mi>c</mi></msqrt></mfrac></math>',
      '(a+b)/(√c)',
    ],
    ['as a picture', '<img class="mwe-math-fallback-image-inline" src="/m.svg" alt="a^{2}">', 'a^{2}'],
  ])('%s', (_what, html, source) => {
    const article = story(
      `<p>Whoever knows the height of the mast may reckon that ${html} is its shadow at noon on the longest day.</p>`,
    );
    expect(article.html).toContain(`reckon that <code>${source}</code> is its shadow`.replace('<code>', '<code>'));
    expect(article.text).toContain(`reckon that ${source} is its shadow`);
  });
});

describe('the mark that links a heading to itself is no part of it', () => {
  test.each<[what: string, heading: string]>([
    ['behind it', '<h2 id="tar">Tar and rope <a class="anchor" href="#tar">#</a></h2>'],
    ['before it', '<h2><a id="tar" href="#tar">¶</a> Tar and rope</h2>'],
    ['in a box, with the whole address', '<h2 id="tar">Tar and rope<a href="/story/#tar"><span>🔗</span></a></h2>'],
  ])('%s', (_what, heading) => {
    const { html, text } = story(
      `<p><a href="#tar">Down to the tar</a>, ${prose(4, 1)}</p>${heading}<p>${prose(5, 2)}</p>`,
    );
    expect(text).toMatch(/^Tar and rope$/m);
    expect(html).not.toMatch(/[#¶🔗]\s*(?:<[^>]*>\s*)*<\/h2>|>\s*[#¶]/u);
    expect(html).toMatch(/<h2[^>]*>(?:<[^>]*>)*\s*Tar and rope/);
    // What leads to the heading still does.
    expect(html).toContain('id="tar"');
  });

  test('a number sign that means something stays', () => {
    const { text } = story(
      `<p>The berth is <a href="/berths#4">#4</a>, as the <a href="/signs">#</a> on its post says. ${prose(5, 1)}</p>`,
    );
    expect(text).toContain('The berth is #4, as the # on its post says.');
  });
});

test('a table is whole, with the cells that were not kept', () => {
  const rows = Array.from({ length: 4 }, (_, at) => `<tr><td>${prose(at, 1)}</td><td>${at}</td></tr>`).join('');
  const { html } = story(
    `<table><thead><tr><th scope="col">What</th><th>No.</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  expect(html.match(/<tr>/g)).toHaveLength(5);
  expect(html.match(/<t[dh][ >]/g)).toHaveLength(10);
});

describe('a table of facts is one, a frame for layout is none', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const p = (text: string) => `<p>${text}</p>`;
  const facts = [1, 2, 3].map((at) =>
    row(p(`Ferry ${at}, which goes to the outer islands`), `<div>${at} hours late</div>`),
  );
  test.each<[what: string, table: string, isTable: boolean]>([
    ['short paragraphs in rows and columns', `<table>${facts.join('')}</table>`, true],
    [
      'long texts under heads',
      `<table><tr><th>For</th><th>Against</th></tr>${row(p(prose(1, 5)), p(prose(2, 5)))}</table>`,
      true,
    ],
    ['one that says so', `<table role="presentation">${facts.join('')}</table>`, false],
    [
      'columns of a page',
      `<table>${row(p(prose(1, 5)), p(prose(2, 5)))}${row(p(prose(3, 5)), p(prose(4, 5)))}</table>`,
      false,
    ],
    ['one column', `<table>${row(p(prose(1, 1)))}${row(p(prose(2, 1)))}</table>`, false],
    ['one row', `<table>${row(p(prose(1, 1)), p(prose(2, 1)))}</table>`, false],
    [
      'rows of all lengths',
      `<table>${row(p(prose(1, 1)))}${row(p(prose(2, 1)), 'Two')}${row(p(prose(3, 1)))}</table>`,
      false,
    ],
    [
      'one round another',
      `<table>${row('<table><tr><td>1</td></tr></table>', p(prose(1, 1)))}${facts.join('')}</table>`,
      false,
    ],
  ])('%s', (_what, table, isTable) => {
    expect(/<t[dr]/.test(story(table).html)).toBe(isTable);
  });
});

test('terms stand with what they mean', () => {
  const { html } = story(`<dl><dt>Fog</dt><dd>${prose(5, 1)}</dd><dt>Tar</dt><dd>${prose(6, 1)}</dd></dl>`);
  expect(html).toMatch(/<dl>\s*<dt>Fog<\/dt>\s*<dd>.*<dt>Tar<\/dt>\s*<dd>/s);
});

test('notes and the places they are called from have their names; others have none', () => {
  const { html } = story(
    `<p id="other">It was so in every year<sup id="ref-1"><a href="#note-1">1</a></sup> that anyone at the quay could remember, and in some before.</p>
    <ol class="notes"><li id="note-1">${prose(5, 1)} <a href="https://copies.example/2026/03/story/#ref-1">Back</a></li></ol>`,
  );
  expect(html).toContain('<sup id="ref-1"><a href="https://copies.example/2026/03/story/#note-1">1</a></sup>');
  expect(html).toContain('<li id="note-1">');
  expect(html).not.toContain('other');
});

test('a note is shown where it was left out, and not counted', () => {
  const { html, text } = story(
    '<p>It was so in every year<sup><a href="#n1">1</a></sup> that anyone at the quay could remember, and in some before.</p>',
    { below: '<ol class="footnotes"><li id="n1">Log, p. 7.</li><li id="n2">Not called for.</li></ol>' },
  );
  expect(html).toContain('<ol><li id="n1">Log, p. 7.</li></ol>');
  expect(text).not.toContain('Log, p. 7.');
});

test('quotes keep their words and their shape', () => {
  const { html, text } = story(`<blockquote><p>${prose(5, 2)}</p></blockquote>`);
  expect(html).toContain('<blockquote><p>Day 6:');
  expect(text).toContain('Day 6:');
});
