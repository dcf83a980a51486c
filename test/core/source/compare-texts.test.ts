import { describe, expect, test } from 'vitest';
import { compareTexts } from '@/core/source/compare-texts';
import type { PageText } from '@/core/source/page-text';

const ORIGINAL = [
  'The harbour council voted on Tuesday to rebuild the old pier before the winter storms arrive.',
  'Fishermen had asked for the work for more than ten years without an answer.',
  'The mayor said that the money was there at last, and that nobody would have to pay more tax.',
  'Engineers will drive forty new steel piles into the sea bed between March and June.',
  'A temporary landing stage will be built beside the ferry terminal in the meantime.',
  'The work is expected to cost nine million crowns, half of it paid by the county.',
  'Two of the eleven members voted against the plan because of the noise.',
  'A first tender failed last year when only one company made an offer.',
];
const SPUN = [
  'The harbor board voted on Tuesday to reconstruct the previous pier earlier than the winter storms arrive.',
  'Fishermen had requested for the work for greater than ten years with out a solution.',
  'The mayor mentioned that the cash was there eventually, and that no person must pay extra tax.',
  'Engineers will drive forty new metal piles into the ocean mattress between March and June.',
  'A brief touchdown stage will likely be constructed beside the ferry terminal within the meantime.',
  'The work is anticipated to price nine million crowns, half of it paid by the county.',
  'Two of the eleven members voted towards the plan due to the noise.',
  'A primary tender failed final year when just one firm made a suggestion.',
];
const INDEPENDENT = [
  'Work on the crumbling pier at the harbour can start next spring, councillors decided this week.',
  'The nine million crown project was approved with two votes against.',
  '"We have waited long enough," fisherman Olav Berg told this paper after the meeting on Tuesday.',
  'Ferries will use a provisional jetty until the forty steel piles stand.',
  'Residents of the quay had complained that pile driving would wake their children.',
  'The county carries half of the costs, the town the rest.',
  'It is the second attempt after the tender of last year drew a single bid.',
  'The council meets again in two weeks to talk about parking.',
];

const page = (sentences: readonly string[], part: Partial<PageText> = {}): PageText => ({
  headline: 'h',
  publishedAt: null,
  sentences: sentences.map((text, block) => ({ text, block })),
  isCut: false,
  ...part,
});
const relation = (here: readonly string[], there: readonly string[], part = {}) =>
  compareTexts(here, page(there, part)).relation;

describe('calls', () => {
  test.each([
    ['a verbatim copy', ORIGINAL, ORIGINAL, 'same'],
    ['a spun copy', SPUN, ORIGINAL, 'reworded'],
    ['an independent story on the same event', INDEPENDENT, ORIGINAL, 'different'],
    ['a spun copy beside an independent story', SPUN, INDEPENDENT, 'different'],
    ['half a copy', [...ORIGINAL.slice(0, 4), ...INDEPENDENT.slice(4)], ORIGINAL, 'partly'],
    ['three sentences', ORIGINAL.slice(0, 3), ORIGINAL, 'too-short'],
    ['an empty page', ORIGINAL, [], 'too-short'],
  ])('%s', (_name, here, there, expected) => {
    expect(relation(here, there)).toBe(expected);
  });

  test('a copy the same with a page of other things around it', () => {
    const around = [
      'Subscribe to our newsletter for all the news of the harbour.',
      'Read what our readers say about us every day.',
    ];
    expect(relation(ORIGINAL, [...around, ...ORIGINAL, ...around, ...around])).toBe('same');
  });

  test('a page that was cut as far as it goes', () => {
    const long = [...ORIGINAL, ...INDEPENDENT, ...INDEPENDENT.map((text) => `${text.slice(0, -1)} again.`)];
    const { relation: found, compared } = compareTexts(long, page(ORIGINAL.slice(0, 7), { isCut: true }));
    expect([found, compared]).toEqual(['same', 7]);
  });
});

test('falls from copy to stranger', () => {
  const shares = [ORIGINAL, SPUN, INDEPENDENT, ['Bakers in the valley have begun to sell bread made of acorns.']]
    .map((text) => compareTexts(text, page(ORIGINAL)))
    .map(({ aligned, compared }) => aligned / compared);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test('a text stirred up is none in order', () => {
  const { ordered } = compareTexts(ORIGINAL.toReversed(), page(ORIGINAL));
  expect(ordered).toBeLessThan(0.5);
});

test('lays both texts side by side', () => {
  const here = [
    SPUN[0] ?? '',
    'A sentence that nobody but the copyist ever wrote down.',
    ...ORIGINAL.slice(2, 5),
    ...ORIGINAL.slice(6),
  ];
  expect(compareTexts(here, page(ORIGINAL)).pairs.map(({ kind }) => kind)).toEqual([
    'reworded',
    'only-here',
    'left-out',
    'same',
    'same',
    'same',
    'left-out',
    'same',
    'same',
  ]);
});

test('grows gently with length', () => {
  const many = Array.from(
    { length: 1_000 },
    (_, i) => `Sentence number ${i} tells of boat ${i * 7} and of pier ${i * 13} again.`,
  );
  const { compared, pairs } = compareTexts(many, page(many));
  expect([compared, pairs.length <= 1_000]).toEqual([400, true]);
});
