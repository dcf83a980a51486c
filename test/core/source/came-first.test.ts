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

const PAGE = { url: 'https://copies.example/a', publishedAt: 3 * DAY, archived: [] };
const archived = (here: number | null, there: number | null) => ({
  ...PAGE,
  archived: [
    { url: PAGE.url, firstAt: here },
    { url: 'https://ledger.example/a', firstAt: there },
  ],
});

test.each([
  ['a statement', PAGE, match(null, [SAID]), 'there'],
  ['a statement with an earlier date', PAGE, match(DAY, [SAID]), 'there'],
  ['a statement against the dates', PAGE, match(5 * DAY, [SAID]), null],
  ['an earlier date', PAGE, match(DAY), 'there'],
  ['a later date', PAGE, match(5 * DAY), 'here'],
  ['dates within the hour', PAGE, match(3 * DAY + 1_000), null],
  ['no date', PAGE, match(null), null],
  ['another text', PAGE, match(DAY, [SAID], 'different'), null],
  ['an archive alone', archived(4 * DAY, 2 * DAY), match(null), 'there'],
  ['an archive that agrees', archived(4 * DAY, 2 * DAY), match(DAY), 'there'],
  ['an archive that does not', archived(2 * DAY, 4 * DAY), match(DAY), null],
  ['an archive that knows one page', archived(2 * DAY, null), match(DAY), 'there'],
])('%s decides', (_name, page, found, expected) => {
  expect(cameFirst(page, found)?.first ?? null).toBe(expected);
});

test('says by what, and how far apart', () => {
  expect(cameFirst(PAGE, match(DAY))).toEqual({ first: 'there', by: 'dates', apart: 2 * DAY });
  expect(cameFirst(PAGE, match(null, [SAID]))).toEqual({ first: 'there', by: 'statement', apart: null });
});
