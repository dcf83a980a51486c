import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { collectBlocks, STAMP } from '@/core/article/blocks';
import { mainStamps } from '@/core/article/main-stamps';
import { takeSnapshot } from '@/core/article/snapshot';
import { nodeDom } from '../../../bench/node-dom';
import { randomFrom } from '../../../bench/page-mutator';
import { domOf } from './dom-of';
import { paragraphs, prose } from './prose';

const FOLDER = 'test/fixtures/pages';

/** What the steps ask about: bylines, empty boxes, links, sole children, lists, breaks. */
const ODD = `<html lang="en"><head><title>Days at the quay</title></head><body>
  <div class="nav"><ul><li><a href="/a">One</a></li><li><a href="#b">Two</a></li></ul></div>
  <div class="column"><h1>Days at the quay</h1><div class="byline">By Ada Quill</div><div><br></div><div> </div>
  ${paragraphs(4)}<div><p>${prose(5, 2)}</p></div><div><a href="javascript:go()"><div>Boxed</div>Run</a></div>
  <div>${prose(6, 2)}<br><br>${prose(7, 2)} <a href="#c">and a note</a></div>
  <div aria-hidden="true">${prose(8, 1)}</div><div class="links"><a href="/x">${prose(9, 1)}</a></div>
  <table><tr><td>${prose(10, 2)}</td></tr></table><div class="share">Pass it on</div></div></body></html>`;
/** So short that all tries are needed. */
const SHORT = `<html><body><div class="comment"><br>A<br><br>B</div><div class="menu"><p>${prose(1, 1)}</p></div></body></html>`;

const NAMES = [
  '',
  '',
  '',
  'entry-content',
  'comment',
  'sidebar',
  'share',
  'related posts',
  'byline',
  'hidden',
  'main',
  'menu',
];
const BOXES = [
  'div',
  'div',
  'div',
  'section',
  'article',
  'ul',
  'table',
  'td',
  'header',
  'aside',
  'fieldset',
  'figure',

  'form',
];
const PARTS = [
  (at: number) => `<p>${prose(at, 2)}</p>`,
  (at: number) => `<p>${prose(at, 1)}</p>`,
  (at: number) => `${prose(at, 1)}<br><br>${prose(at + 1, 1)}<br>`,
  (at: number) => `<li><a href="/${at}">${prose(at, 1)}</a></li>`,
  (at: number) => `<a href="#${at}">to the note</a> `,
  (at: number) => `<h2>Days at the quay</h2><h3>Part ${at}</h3>`,
  () => '<img src="a.jpg"><img alt=""> ',
  () => '<div><br></div><font>One, two, three</font>',
  (at: number) => `<table><tr><td>${prose(at, 1)}</td></tr></table>`,
  (at: number) => `<tr><td>${at}</td><td>1,5</td><td colspan="3">x</td></tr>`,
  () => '<figure data-src="b.png"></figure><p> </p>Loading...',
  (at: number) =>
    `<div role="navigation">${prose(at, 1)}</div><span itemprop="author">Ada <b itemprop="name">Quill</b></span>`,
];
const TITLES = ['Days at the quay', 'Days at the quay | The Copy', 'News > Days at the quay', 'Quay: days', 'Days', ''];

/** A page of boxes in boxes; the same seed makes the same one. */
function oddPage(seed: number): string {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const fill = (depth: number): string =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => {
      if (depth === 0 || random() < 0.3) return one(PARTS)(at + 10 * depth);
      const box = one(BOXES);
      return `<${box} class="${one(NAMES)}">${fill(depth - 1)}</${box}>`;
    }).join(' ');
  const author = random() < 0.5 ? '<meta name="author" content="Ada Quill">' : '';
  return `<html><head><title>${one(TITLES)}</title>${author}</head><body>${fill(5)}</body></html>`;
}

const odd = Array.from({ length: 120 }, (_, seed) => oddPage(seed));
const fixtures = readdirSync(FOLDER).map((slug) => readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8'));

test.each([ODD, SHORT, ...odd, ...fixtures])('finds what Readability finds', (html) => {
  const { document } = takeSnapshot(nodeDom(html), 'https://copies.example/story/');
  collectBlocks(document);
  const { documentElement: whole } = domOf(document);
  const quick = mainStamps(document);
  const after = domOf(document);
  expect(after.documentElement.outerHTML).toBe(whole.outerHTML);
  const reading = new Readability<Element>(after, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const found = Array.from(reading?.content?.querySelectorAll(`[${STAMP}]`) ?? []);
  expect([...quick].toSorted()).toEqual([...new Set(found.map((one) => one.getAttribute(STAMP) ?? ''))].toSorted());
});
