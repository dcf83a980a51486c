import { describe, expect, test } from 'vitest';
import { pageBlocks } from '@/core/source/page-blocks';
import { pageText } from '@/core/source/page-text';

const texts = (html: string) => pageBlocks(html).map(({ text }) => text);

describe('the visible text', () => {
  test.each([
    ['blocks', '<p>One <b>bold</b> word.</p><p>Two.</p>', ['One bold word.', 'Two.']],
    ['entities', '<p>Fish &amp; chips&nbsp;&#8211; caf&eacute; &#x201c;x&#x201d;</p>', ['Fish & chips – café “x”']],
    ['no scripts', '<p>a</p><script>if (a<b) "</p>"</script><style>p{}</style><p>b</p>', ['a', 'b']],
    ['no comments', '<p>a<!-- <p>x</p> -->b</p>', ['ab']],
    ['no menus', '<nav><ul><li>Home<nav>x</nav></li></ul></nav><p>a</p><footer>Legal</footer>', ['a']],
    [
      'nothing hidden',
      '<div hidden>x<div>y</div></div><p style="display:none">x</p><p style="font-size: 0">x</p><span aria-hidden="true">x</span><p>a</p>',
      ['a'],
    ],
    ['a lone sign', '<p>3 < 4 and 5 > 2</p>', ['3 < 4 and 5 > 2']],
    ['a sign in quotes', '<p title="a > b">a</p>', ['a']],
    ['what was never closed', '<p>a<div>b', ['a', 'b']],
    ['what was cut off', '<p>a</p><p class="x', ['a']],
  ])('holds %s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('stays bounded on hostile pages', () => {
    const pages = ['<', '<p>', '<a b="', '<!--', '</', '<script>', '<nav>', '&#', '<div hidden>', "<p x='>"].map(
      (piece) => piece.repeat(100_000),
    );
    for (const page of pages) expect(pageBlocks(page).length).toBeLessThanOrEqual(6_000);
  });
});

test('leaves out what is no running text', () => {
  const { sentences, headline, publishedAt, isCut } = pageText(`<html lang="en"><head><title>Old pier | Ledger</title>
    <meta content="Council votes" property="og:title"><meta property="article:published_time" content="2025-05-07T10:00:00Z"></head><body>
    <ul><li><a href="/a">A menu entry that is long enough to be a sentence</a></li></ul><h1>Council votes</h1>
    <p>The council voted on Tuesday to rebuild the pier. The mayor was pleased with the vote.</p>
    <p>Related: Storm damages several fishing boats in the harbour</p></body></html>`);
  expect(sentences.map(({ text }) => text)).toEqual([
    'The council voted on Tuesday to rebuild the pier.',
    'The mayor was pleased with the vote.',
  ]);
  expect([headline, publishedAt, isCut]).toEqual(['Council votes', Date.UTC(2025, 4, 7, 10), false]);
});
