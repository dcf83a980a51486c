// @vitest-environment jsdom
import './stand-in-browser';

import { render } from 'preact';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { TabState } from '@/core/model';
import { browser } from '@/platform/browser';
import { askTab } from '@/popup/ask-tab';
import { Popup } from '@/popup/Popup';
import { states } from '../gallery/states';
import { answers } from './stand-in-browser';
// Parts that the popup loads late are here before it asks for them.
import '@/ui/SearchOriginal';

/** Long enough for all that the popup does by itself, where nothing is to come of it. */
const settle = () => new Promise((done) => setTimeout(done, 400));
const patient = { timeout: 20_000, interval: 5 };

async function show(name: string): Promise<HTMLElement> {
  answers['tab/opened'] = states[name];
  const root = document.body.appendChild(document.createElement('div'));
  render(<Popup tabId={1} opened={askTab('tab/opened', 1)} />, root);
  const isBusy = () => root.querySelector('main')?.getAttribute('aria-busy');
  await expect.poll(isBusy, patient).toBe(String(name === 'working'));
  return root;
}

const heading = (root: HTMLElement) => root.querySelector('h1')?.textContent;
const buttons = (root: HTMLElement) =>
  [...root.querySelectorAll('main button')].map((button) => button.textContent?.replace(/Shortcut: \S+$/, ''));

afterEach(async () => {
  await browser.storage.session.remove('tab:1');
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

// Preact's last timers must find the DOM they were set in.
afterAll(settle);

describe('each state has its heading and its way on', () => {
  test.each([
    ['reworded', 'Likely reworded from another article', 'Open original at harbourpost.example'],
    ['reworded-alone', 'Reads like machine-reworded text', "Copy this page's link"],
    ['copied', 'Same text as another page', 'Open original at harbourpost.example'],
    ['credited', 'Republished with credit', 'Open original at harbourpost.example'],
    ['excerpt', 'Summary of another article', 'Open original at harbourpost.example'],
    ['opaque', 'Republished with credit', 'Open the link at news.google.com'],
    ['unclear', 'Possible originals', 'Open'],
    ['none', 'No sign this is a copy', "Copy this page's link"],
    ['too-short', 'Not enough text to check', "Copy this page's link"],
    ['working', 'Reading the page…', undefined],
    ['list', 'No article on this page', 'Read it anyway'],
    [
      'stories',
      'Stories from other sites',
      'Council votes to rebuild the old pier before the spring floodsharbourpost.example',
    ],
    ['empty', 'No article on this page', 'Try again'],
    ['restricted', "This page can't be read", 'Open and check'],
    ['no-access', 'No access to this site', 'Allow access to copies.example'],
    ['failed', 'This page could not be read', 'Try again'],
  ])('%s', async (name, words, action) => {
    const root = await show(name);
    expect(heading(root)).toBe(words);
    expect(
      buttons(root)[0]
        ?.replace(/Alt\+Shift\+\w$/, '')
        .trim(),
    ).toBe(action);
  });
});

test.each(['empty', 'failed', 'no-access'])(
  'what was stored as %s is being read anew until the background answers',
  async (before) => {
    await browser.storage.session.set({ 'tab:1': states[before] });
    const root = document.body.appendChild(document.createElement('div'));
    let answer = (_state: TabState) => {};
    const opened = new Promise<TabState>((told) => {
      answer = told;
    });
    render(<Popup tabId={1} opened={opened} />, root);
    await settle();
    expect(heading(root)).toBe('Reading the page…');
    answer(states.list as TabState);
    await expect.poll(() => heading(root), patient).toBe('No article on this page');
  },
);

test('the verdict stands before the evidence, and both before the article', async () => {
  const root = await show('reworded');
  const order = [...root.querySelectorAll('h1, h2')].map((one) => one.textContent);
  expect(order[0]).toBe('Likely reworded from another article');
  expect(order[1]).toBe('How we know');
  expect(order[2]).toMatch(/^Lindenau/);
});

test('what the page says and what was measured are told apart in words', async () => {
  const root = await show('reworded');
  const said = (title: string) =>
    [...root.querySelectorAll('section')].find((one) => one.querySelector('h3')?.textContent === title)?.textContent;
  expect(said('The page says')).toContain('harbourpost.example');
  expect(said('We measured')).toContain('odd phrases');
});

test('the odd phrases are quoted, with the usual term beside them', async () => {
  const root = await show('reworded');
  const quoted = [...root.querySelectorAll('.phrases q')].map((one) => one.textContent);
  expect(quoted).toHaveLength(9);
  expect(quoted).toContain('synthetic intelligence');
});

test('a language without a model is said to be not checked', async () => {
  expect((await show('unclear')).textContent).toContain('Wording: not checked');
});

test('the way to the original has the focus, and the verdict is announced once', async () => {
  const root = await show('reworded');
  expect(document.activeElement?.textContent).toContain('Open original');
  await expect
    .poll(() => [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent))
    .toEqual(['Likely reworded from another article']);
});

test('nothing in the article is an image or has an address of one', async () => {
  const root = await show('reworded');
  expect(root.querySelectorAll('.prose img, .prose [src]')).toHaveLength(0);
  expect(root.textContent).toContain('Image: The old rope works at dusk');
});

test('a private window is said to keep nothing', async () => {
  expect((await show('private')).textContent).toContain('Private window: nothing is kept.');
});

test('reading anyway shows the text of a page that is no article', async () => {
  const root = await show('list');
  root.querySelector<HTMLButtonElement>('main button')?.click();
  await expect.poll(() => root.querySelector('.prose')?.textContent, patient).toContain('harbour town');
});
