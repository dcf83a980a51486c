import { expect, test } from 'vitest';
import type { SourceCandidate } from '@/core/model';
import { trace } from '@/core/source/trace';
import { articleOf, profileOf } from './article-of';

const SENTENCES = Array.from(
  { length: 9 },
  (_, i) => `In boat number ${i} the fishermen found ${i + 3} crates of very old rope and ${i * 7} lamps.`,
);
const article = articleOf({ paragraphs: SENTENCES });
const html = (sentences: readonly string[]) =>
  `<html><title>Crates</title><body>${sentences.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
const candidate = (url: string, part: Partial<SourceCandidate> = {}): SourceCandidate => ({
  url,
  host: new URL(url).host,
  status: 'direct',
  level: 'stated',
  points: 60,
  clues: [],
  ...part,
});
const pages: Readonly<Record<string, string>> = {
  'https://true.example/story': html(SENTENCES),
  'https://liar.example/story': html(
    Array.from({ length: 12 }, (_, i) => `Nothing in sentence ${i} has to do with any harbour, sea or net at all.`),
  ),
  'https://hidden.example/story': `<body><div style="display:none">${html(SENTENCES)}</div><p>Log in to your bank here, and give us your secret word.</p></body>`,
};
/** Answers nothing and notes what was asked for. */
const listening = (asked: string[]) => async (url: string) => {
  asked.push(url);
  return null;
};
const fetchPage = async (url: string) => pages[url] ?? null;

test('says which candidate holds the text, closest first', async () => {
  const found = await trace(
    profileOf(article),
    [candidate('https://liar.example/story'), candidate('https://true.example/story')],
    fetchPage,
  );
  expect(found.map(({ candidate: { host, level }, relation }) => [host, level, relation])).toEqual([
    ['true.example', 'matched', 'same'],
    ['liar.example', 'stated', 'different'],
  ]);
});

test('believes nothing that is not shown', async () => {
  const found = await trace(profileOf(article), [candidate('https://hidden.example/story')], fetchPage);
  expect(found.map(({ relation }) => relation)).toEqual(['too-short']);
});

test('leaves out pages that cannot be had and links that only lead on', async () => {
  const asked: string[] = [];
  const gone = [candidate('https://gone.example/story'), candidate('https://t.co/abc', { status: 'opaque' })];
  expect(await trace(profileOf(article), gone, listening(asked))).toEqual([]);
  expect(asked).toEqual(['https://gone.example/story']);
});

test('asks for three pages at most', async () => {
  const asked: string[] = [];
  const many = Array.from({ length: 9 }, (_, i) => candidate(`https://site-${i}.example/story`));
  await trace(profileOf(article), many, listening(asked));
  expect(asked).toHaveLength(3);
});
