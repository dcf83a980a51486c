// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toSafeHtml } from '@/ui/safe-html';

const PAGE = 'https://page.example/story?id=7';
const words = { image: (alt: string) => `[${alt}]`, addresses: false };
const clean = (html: string): string => {
  const box = document.createElement('div');
  box.append(document.importNode(toSafeHtml(html, PAGE, words), true));
  return box.innerHTML;
};

describe('nothing that acts survives', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">x</p>'],
    ['an image handler', '<img src=x onerror=alert(1)>'],
    ['svg', '<svg><animate onbegin=alert(1) attributeName=x></svg>'],
    ['mathml', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'],
    ['a style', '<style>*{background:url(//evil.example)}</style>'],
    ['a style attribute', '<p style="position:fixed;inset:0">x</p>'],
    ['a form', '<form action="//evil.example"><input name=parentNode><button>go</button></form>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['a base', '<base href="//evil.example">'],
    ['a refresh', '<meta http-equiv=refresh content="0;url=//evil.example">'],
    ['a template', '<template><img src=x onerror=alert(1)></template>'],
    ['an object', '<object data="//evil.example"></object><embed src="//evil.example">'],
    ['media', '<video src="//evil.example" autoplay></video><audio src="//evil.example"></audio>'],
    ['a class and an id', '<p class="admin" id="root">x</p>'],
    ['data and aria attributes', '<p data-goto="1" aria-label="lie">x</p>'],
  ])('%s', (_name, html) => {
    expect(clean(html)).not.toMatch(
      /<(?:script|svg|math|style|form|input|iframe|base|meta|template|object|embed|video|audio|img)|\son|style=|class=|\sid=|data-goto|lie|evil/i,
    );
  });
});

describe('links', () => {
  test.each(['javascript:alert(1)', 'JaVa\tScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'blob:x', '//'])(
    'lose the address %s and keep their words',
    (href) => {
      expect(clean(`<a href="${href}">words</a>`)).toBe('<a>words</a>');
    },
  );

  test('open apart, tell nobody where from, and lose user info', () => {
    expect(clean('<a href="https://good.example@other.example/a">x</a>')).toBe(
      '<a href="https://other.example/a" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    );
  });

  test('are resolved against the page', () => {
    expect(clean('<a href="/next">x</a>')).toContain('href="https://page.example/next"');
  });

  test('within the page find their place without ids', () => {
    const html = clean(`<a href="#n%201">1</a><a href="${PAGE}#n 1">2</a><p id="n 1">note</p>`);
    expect(html).toBe('<a href="#" data-goto="0">1</a><a href="#" data-goto="0">2</a><p data-anchor="0">note</p>');
  });
});

test('images become their words, and none is requested', () => {
  const html = clean('<p><img src="https://cdn.example/a.jpg" srcset="b.jpg 2x" alt="A \u202Eharbour"></p>');
  expect(html).toBe('<p><span role="img" aria-label="[A harbour]">[A harbour]</span></p>');
});

test('tables, code, notes and quotes keep their shape', () => {
  const html =
    '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table><pre><code>x &lt; y</code></pre><blockquote lang="fr">z</blockquote>';
  expect(clean(html)).toBe(html);
});
