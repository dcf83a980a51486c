// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { indexText } from '@/ui/text-index';

function boxOf(html: string): HTMLElement {
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(html));
  return box;
}

describe('the text', () => {
  test.each([
    ['joins inline elements', '<p>a <b>bold</b> word</p>', 'a bold word'],
    ['collapses white space across nodes', '<p>one \n <i> two</i>\n</p>', 'one two '],
    ['puts a line between blocks', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['puts a line after a nested block', '<blockquote><p>one</p></blockquote>two', 'one\ntwo'],
    ['leaves out what is ours', '<p>one</p><button>Copy</button><pre>two</pre>', 'one\ntwo'],
    ['is empty for nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(indexText(boxOf(html)).text).toBe(text);
  });
});

test('a place in the text leads back to its words, across elements', () => {
  const { text, rangeOf } = indexText(boxOf('<p>The <b>synthetic</b>\n intelligence</p><p>centre</p>'));
  const at = text.indexOf('synthetic intelligence');
  const range = rangeOf(at, at + 'synthetic intelligence'.length);
  expect(range.toString().replace(/\s+/g, ' ')).toBe('synthetic intelligence');
});

test('a block leads to its place in the text', () => {
  const box = boxOf('<p>one</p><p>two <i>three</i></p>');
  const { text, offsetOf } = indexText(box);
  expect(text.slice(offsetOf(box.querySelectorAll('p')[1] ?? box, 0))).toBe('two three');
});
