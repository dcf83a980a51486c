import { expect, test } from 'vitest';
import { collectBlocks } from '@/core/article/blocks';
import { chooseBlocks } from '@/core/article/choose-blocks';
import { mainStamps } from '@/core/article/main-stamps';
import { readMetadata } from '@/core/article/metadata';
import { pageBlocks } from '@/core/article/page-blocks';
import { pageFacts } from '@/core/article/page-facts';
import { pageWords } from '@/core/article/page-words';
import { takeSnapshot } from '@/core/article/snapshot';
import { nodeDom } from '../../../bench/node-dom';
import { prose } from './prose';

/** The texts that are chosen from a page's blocks, `chance` of each by its text. */
function chosen(body: string, chance: (text: string) => number): string[] {
  const html = `<html lang="en"><head><title>Days at the quay</title></head><body>${body}</body></html>`;
  const snapshot = takeSnapshot(nodeDom(html), 'https://harbour.example/2026/03/days/');
  const blocks = collectBlocks(snapshot.document);
  const facts = pageFacts(snapshot, blocks);
  const page = pageBlocks(blocks, mainStamps(snapshot.document), pageWords(facts, readMetadata(facts)));
  const taken = chooseBlocks(
    page,
    page.blocks.map(({ text }) => chance(text)),
  );
  return page.blocks.filter((_, at) => taken[at]).map(({ text }) => text);
}

const STORY = [0, 1, 2, 3, 4].map((number) => prose(number));
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = ''] = STORY;
const inParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

test('on a clear page those are taken that are likelier the author’s than not', () => {
  expect(chosen(inParagraphs(STORY), (text) => (text === THIRD ? 0.2 : 0.95))).toEqual([FIRST, SECOND, FOURTH, FIFTH]);
});

test('where all are doubtful the likeliest are taken, not none', () => {
  expect(chosen(inParagraphs(STORY), (text) => (text === FIFTH ? 0.06 : 0.4))).toEqual([FIRST, SECOND, THIRD, FOURTH]);
});

test('a line that is an insert by its words is left out whatever its chance', () => {
  const line = 'Read also: The other ferry';
  const body = `${inParagraphs(STORY)}<p>Read also: <a href="/2026/02/ferry/">The other ferry</a></p>`;
  expect(chosen(body, () => 0.99)).not.toContain(line);
});

test('the headline is no part of the text', () => {
  const body = `<h1>Days at the quay</h1>${inParagraphs(STORY)}`;
  expect(chosen(body, () => 0.99)).toEqual(STORY);
});

test('a paragraph that stands on the page twice is read once', () => {
  expect(chosen(inParagraphs([...STORY, FIRST]), () => 0.99)).toEqual(STORY);
});

test('a choice that leaves almost nothing gives way to what Readability took', () => {
  expect(chosen(inParagraphs(STORY), (text) => (text === FIRST ? 0.99 : 0))).toEqual(STORY);
});
