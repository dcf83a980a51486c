// @vitest-environment jsdom
import './stand-in-browser';

import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SuspectPhrase } from '@/core/model';
import { highlight } from '@/ui/highlight';
import { PhraseTip } from '@/ui/PhraseTip';
import { phraseRanges } from '@/ui/phrase-ranges';
import { indexText } from '@/ui/text-index';

const settle = () => new Promise((done) => setTimeout(done, 50));
const phrase = (text: string, likely: string): SuspectPhrase => ({ text, likely, start: 0, end: 0, gain: 1 });
const phrases = [phrase('synthetic intelligence', 'artificial intelligence'), phrase('wholesome', '')];

/** jsdom draws nothing: each range covers a square of its own. */
function withSquares(ranges: readonly (Range | null)[]): void {
  for (const [at, range] of ranges.entries()) {
    const square = new DOMRect(100 * at, 0, 50, 20);
    if (range) Object.assign(range, { getClientRects: () => [square], getBoundingClientRect: () => square });
  }
}

function draw() {
  const box = document.body.appendChild(document.createElement('div'));
  const line = box.appendChild(document.createElement('p'));
  line.append('They bet on synthetic ', document.createElement('b'), 'intelligence, a wholesome one.');
  const ranges = phraseRanges(phrases, indexText(box));
  withSquares(ranges);
  const root = document.body.appendChild(document.createElement('div'));
  const redraw = (one: SuspectPhrase | null) =>
    render(<PhraseTip box={box} phrases={phrases} ranges={ranges} asked={one && { phrase: one }} />, root);
  redraw(null);
  return { box, ranges, root, redraw };
}

const moveTo = (box: HTMLElement, clientX: number) =>
  box.dispatchEvent(new MouseEvent('pointermove', { clientX, clientY: 10 }));
const tipOf = (root: HTMLElement) => root.querySelector<HTMLElement>('.phrase-tip:not([hidden])')?.textContent ?? null;

beforeEach(() => vi.stubGlobal('CSS', {}));
afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});
afterAll(settle);

test('the pointer over a phrase shows what it probably was, and leaving hides it', async () => {
  const { box, root } = draw();
  await settle();
  expect(tipOf(root)).toBeNull();
  moveTo(box, 10);
  await settle();
  expect(tipOf(root)).toContain('artificial intelligence');
  moveTo(box, 70);
  await settle();
  expect(tipOf(root)).toBeNull();
});

test('a phrase without a backed suggestion shows none', async () => {
  const { box, root } = draw();
  await settle();
  moveTo(box, 110);
  await settle();
  expect(tipOf(root)).toBeNull();
});

test('a phrase asked for from the list shows its tip, and Escape closes it', async () => {
  const { root, redraw } = draw();
  await settle();
  redraw(phrases[0] ?? null);
  await settle();
  expect(tipOf(root)).toContain('artificial intelligence');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settle();
  expect(tipOf(root)).toBeNull();
});

test('without custom highlights phrases become marks, and lose them again', () => {
  const { box, ranges } = draw();
  highlight(
    'odd',
    ranges.filter((range) => range !== null),
  );
  expect([...box.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'synthetic ',
    'intelligence',
    'wholesome',
  ]);
  highlight('odd', []);
  expect(box.querySelector('mark')).toBeNull();
  expect(box.textContent).toBe('They bet on synthetic intelligence, a wholesome one.');
});
