import { expect, test } from 'vitest';
import type { Element as Copied } from '@/core/article/page-tree';
import { takeSnapshot } from '@/core/article/snapshot';
import { nodeDom } from '../../../bench/node-dom';
import { domOf } from './dom-of';

const PAGE = `<!doctype html><html class="wide"><head><title>Quay</title><link rel="Canonical alternate" href="/a"></head><body>
  <div id="main" class="entry-content post"><h1 itemprop="headline name"><a href="https://x.example/1">One</a></h1>
  <p class="by author">Ada <em>Quill</em></p><ul><li class="u-url">a<ul><li><a href="#n">n</a></li></ul></li><li>b</li></ul>
  <table><tr><td><p>cell</p></td></tr></table><figure class="caption-box"><img src="a.jpg"></figure></div>
  <aside class="related-posts"><h2><a href="/2">Two</a></h2><time datetime="2026-03-01">March</time></aside></body></html>`;
const { document } = takeSnapshot(nodeDom(PAGE), 'https://copies.example/story/');
const dom = domOf(document);

const nameOf = (element: Copied | Element | null) =>
  element && [element.localName, element.id, element.getAttribute('class') ?? '', element.textContent].join('|');

const SELECTORS = [
  'h1',
  'h1, h2',
  '[class]',
  'link[rel~="canonical"]',
  'a[href^="https"]',
  'a[href$="2"]',
  'a[href*="#"]',
  '[itemprop~="name"]',
  '[itemprop="name"]',
  '.entry-content',
  '.post.entry-content',
  '#main li a',
  'ul > li',
  'li > ul > li',
  'div > p em, td p',
  'aside, nav, [class*="author"], [class*="caption"]',
  'time[datetime]',
  'h3',
];

test.each(SELECTORS)('%s finds what the DOM finds', (selector) => {
  expect(document.querySelectorAll(selector).map(nameOf)).toEqual([...dom.querySelectorAll(selector)].map(nameOf));
  expect(nameOf(document.querySelector(selector))).toEqual(nameOf(dom.querySelector(selector)));
  const [main, theirs] = [document.querySelector('#main'), dom.querySelector('#main')];
  expect(main?.querySelectorAll(selector).map(nameOf)).toEqual(
    [...(theirs?.querySelectorAll(selector) ?? [])].map(nameOf),
  );
  const [inner, outer] = [document.querySelectorAll('*'), [...dom.querySelectorAll('*')]];
  expect(inner.map((one) => nameOf(one.closest(selector)))).toEqual(outer.map((one) => nameOf(one.closest(selector))));
});

test('neighbours, children and depths are those of the DOM', () => {
  const [ours, theirs] = [document.querySelectorAll('*'), [...dom.querySelectorAll('*')]];
  expect(ours.map(({ nextElementSibling }) => nameOf(nextElementSibling))).toEqual(
    theirs.map(({ nextElementSibling }) => nameOf(nextElementSibling)),
  );
  expect(ours.map(({ previousElementSibling }) => nameOf(previousElementSibling))).toEqual(
    theirs.map(({ previousElementSibling }) => nameOf(previousElementSibling)),
  );
  expect(ours.map(({ children }) => children.map(nameOf))).toEqual(
    theirs.map(({ children }) => [...children].map(nameOf)),
  );
  const depthOf = (element: Element): number => (element.parentElement ? 1 + depthOf(element.parentElement) : 0);
  expect(ours.map(({ depth }) => depth)).toEqual(theirs.map(depthOf));
  const contained = ours.map((one) => ours.map((other) => one.contains(other)));
  expect(contained).toEqual(theirs.map((one) => theirs.map((other) => one.contains(other))));
});
