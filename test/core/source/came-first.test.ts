import { expect, test } from 'vitest';
import type { SourceClue, SourceMatch } from '@/core/model';
import { cameFirst } from '@/core/source/came-first';

const DAY = 86_400_000;
const SAID: SourceClue = { signal: 'source-link', group: 'words', points: 60, quote: 'Source link' };
const match = (
  publishedAt: number | null,
  clues: readonly SourceClue[] = [],
  relation: SourceMatch['relation'] = 'same',
): SourceMatch => ({
  candidate: {
    url: 'https://ledger.example/a',
    host: 'ledger.example',
    status: 'direct',
    level: 'matched',
    points: 60,
    clues,
  },
  headline: '',
  publishedAt,
  relation,
  compared: 9,
  aligned: 9,
  verbatim: 9,
  ordered: 1,
  covered: 1,
  pairs: [],
});

test.each([
  ['a statement, whatever the dates', match(5 * DAY, [SAID]), 'there'],
  ['an earlier date', match(DAY), 'there'],
  ['a later date', match(5 * DAY), 'here'],
  ['dates within the hour', match(3 * DAY + 1_000), null],
  ['no date', match(null), null],
  ['another text', match(DAY, [SAID], 'different'), null],
])('%s decides', (_name, found, expected) => {
  expect(cameFirst(3 * DAY, found)).toBe(expected);
});
