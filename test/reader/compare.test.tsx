// @vitest-environment jsdom
import '../ui/stand-in-browser';

import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Compare } from '@/reader/Compare';
import { article, match } from '../gallery/sample-report';

let root: HTMLElement;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  root = document.body.appendChild(document.createElement('div'));
  render(<Compare article={article()} match={match()} />, root);
});

const kinds = () => [...root.querySelectorAll('.pairs li')].map((item) => item.getAttribute('data-kind'));
const settle = () => new Promise((done) => setTimeout(done, 20));

test('counts what is the same, reworded, only here and left out', () => {
  expect(root.querySelector('.counts')?.textContent).toBe('1 identical · 2 reworded · 1 only here · 1 left out');
});

test('marks the changed words of both sides, and no others', () => {
  const last = root.querySelector('.pairs li:last-child');
  expect([...(last?.querySelectorAll('del') ?? [])].map((one) => one.textContent?.trim())).toEqual([
    'last choice',
    'anticipated',
  ]);
  expect([...(last?.querySelectorAll('ins') ?? [])].map((one) => one.textContent?.trim())).toEqual([
    'final decision',
    'expected',
  ]);
});

test('gives each sentence the direction of its own letters, whatever language the buttons speak', () => {
  const pair = { kind: 'same', here: '«Harbour» يعود إلى الميناء في الربيع', there: 'The harbour opens' } as const;
  render(<Compare article={article()} match={{ ...match(), pairs: [pair] }} />, root);
  const sides = root.querySelectorAll('.pairs :is(.here, .there)');
  expect([...sides].map((one) => one.getAttribute('dir'))).toEqual(['rtl', 'ltr']);
});

test('says in words what each pair is', () => {
  expect([...root.querySelectorAll('.kind')].map((one) => one.textContent)).toEqual([
    'reworded',
    'identical',
    'left out',
    'only here',
    'reworded',
  ]);
});

test('shows only differences where that is wished', async () => {
  root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  await settle();
  expect(kinds()).toEqual(['reworded', 'left-out', 'only-here', 'reworded']);
});

test('steps from difference to difference, past what is the same, and round again', () => {
  const next = root.querySelector<HTMLButtonElement>('[aria-keyshortcuts="n"]');
  const visited = Array.from({ length: 5 }, () => {
    next?.click();
    return [...root.querySelectorAll('.pairs li')].indexOf(document.activeElement ?? root);
  });
  expect(visited).toEqual([0, 2, 3, 4, 0]);
});

test('says which page is dated earlier', () => {
  expect(root.textContent).toContain('The source is dated 3 hours earlier.');
});

test('tells with each sentence whose it is', () => {
  const sides = [...(root.querySelector('.pairs li')?.querySelectorAll('.side') ?? [])].map((one) => one.textContent);
  expect(sides).toEqual(['This page (copies.example): ', 'Source (harbourpost.example): ']);
});
