import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { collectBlocks, STAMP } from '@/core/article/blocks';
import { mainStamps } from '@/core/article/main-stamps';
import type * as tree from '@/core/article/page-tree';
import { takeSnapshot } from '@/core/article/snapshot';
import { nodeDom } from '../../../bench/node-dom';
import { paragraphs, prose } from './prose';

const FOLDER = 'test/fixtures/pages';

/** What each step that was replaced is asked about: bylines, empty boxes, links, sole children, lists, breaks. */
const ODD = `<html lang="en"><head><title>Days at the quay</title></head><body>
  <div class="nav"><ul><li><a href="/a">One</a></li><li><a href="#b">Two</a></li></ul></div>
  <div class="column"><h1>Days at the quay</h1><div class="byline">By Ada Quill</div><div><br></div><div> </div>
  ${paragraphs(4)}<div><p>${prose(5, 2)}</p></div><div><a href="javascript:go()"><div>Boxed</div>Run</a></div>
  <div>${prose(6, 2)}<br><br>${prose(7, 2)} <a href="#c">and a note</a></div>
  <div aria-hidden="true">${prose(8, 1)}</div><div class="links"><a href="/x">${prose(9, 1)}</a></div>
  <table><tr><td>${prose(10, 2)}</td></tr></table><div class="share">Pass it on</div></div></body></html>`;
/** So short that all tries are needed. */
const SHORT = `<html><body><div class="comment"><br>A<br><br>B</div><div class="menu"><p>${prose(1, 1)}</p></div></body></html>`;

/** The snapshot as a document of the DOM, for Readability as it is. */
function domOf({ documentElement, head, body }: tree.Document): Document {
  const document = nodeDom('');
  const fill = (from: tree.Element, into: Element) => {
    for (let at = 0; at < from.attributes.length; at += 2)
      into.setAttribute(from.attributes[at] ?? '', from.attributes[at + 1] ?? '');
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child === head) fill(head, document.head);
      else if (child === body) fill(body, document.body);
      else if (child.nodeType === 3) into.append(document.createTextNode(child.textContent));
      else {
        const made = document.createElement((child as tree.Element).localName);
        into.append(made);
        fill(child as tree.Element, made);
      }
    }
  };
  fill(documentElement, document.documentElement);
  return document;
}

const fixtures = readdirSync(FOLDER).map((slug) => readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8'));

test.each([ODD, SHORT, ...fixtures])('finds what Readability finds', (html) => {
  const { document } = takeSnapshot(nodeDom(html), 'https://copies.example/story/');
  collectBlocks(document);
  const { documentElement: whole } = domOf(document);
  const quick = mainStamps(document);
  expect(domOf(document).documentElement.outerHTML).toBe(whole.outerHTML);
  const reading = new Readability<Element>(domOf(document), {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const found = Array.from(reading?.content?.querySelectorAll(`[${STAMP}]`) ?? []);
  expect([...quick].toSorted()).toEqual([...new Set(found.map((one) => one.getAttribute(STAMP) ?? ''))].toSorted());
  expect(quick.size).toBeGreaterThan(0);
});
