import { describe, expect, test } from 'vitest';
import { judge } from '@/core/verdict/judge';
import type { Clues } from '@/core/verdict/signal';
import { weighAll } from '@/core/verdict/weigh';
import { articleOf, candidateOf, cluesFor, creditOf, matchOf, prose, wordingOf } from '../clues';

type Part = Parameters<typeof cluesFor>[0];
const labelOf = (clues: Clues) => judge(weighAll(clues), clues).label;

const likely = candidateOf('label', { level: 'likely' });
const possible = candidateOf('link-mass', { level: 'possible' });
const stated = candidateOf('source-link');
const strict = wordingOf({ strict: true, lenient: true });
const lenient = wordingOf({ lenient: true });
const short = articleOf({ text: prose(90) });

describe('judge', () => {
  test.each<[string, Part, string]>([
    ['nothing was found', {}, 'none'],
    ['a text is short and says nothing', { article: short }, 'too-short'],
    ['the page states its source', { takenFrom: [stated] }, 'credited'],
    ['a short page states its source', { article: short, takenFrom: [stated] }, 'credited'],
    ['an agency stands in the dateline', { creditedTo: [creditOf()] }, 'credited'],
    ['a short text is to be read on elsewhere', { article: short, takenFrom: [candidateOf('read-on')] }, 'excerpt'],
    ['another site is canonical and nobody is credited', { takenFrom: [candidateOf('canonical')] }, 'copied'],
    [
      'another site is canonical and credited',
      { takenFrom: [candidateOf('canonical')], creditedTo: [creditOf()] },
      'credited',
    ],
    ['a fetched page holds the text and nobody is credited', { matches: [matchOf('same')] }, 'copied'],
    [
      'the linked page holds the text without a word of credit',
      { takenFrom: [stated], matches: [matchOf('same')] },
      'copied',
    ],
    [
      'the credited page holds the text',
      { takenFrom: [candidateOf('credit-line')], matches: [matchOf('same', candidateOf('credit-line'))] },
      'credited',
    ],
    ['a fetched page holds the text in other words', { matches: [matchOf('reworded')] }, 'reworded'],
    [
      'a source is stated and its text stands here in other words',
      { takenFrom: [stated], matches: [matchOf('reworded')] },
      'reworded',
    ],
    ['the wording is odd above the strict threshold', { wording: strict }, 'reworded'],
    [
      'the wording is odd and a source is stated',
      { wording: strict, takenFrom: [stated], creditedTo: [creditOf()] },
      'reworded',
    ],
    ['the wording is somewhat odd and a source is stated', { wording: lenient, takenFrom: [stated] }, 'reworded'],
    ['the wording is somewhat odd and nothing else', { wording: lenient }, 'none'],
    ['the wording is odd in too few words', { article: short, wording: { ...strict, enough: false } }, 'too-short'],
    ['a source is likely', { takenFrom: [likely] }, 'unclear'],
    ['a source is merely possible', { takenFrom: [possible] }, 'none'],
    ['a fetched page shares a part', { matches: [matchOf('partly')] }, 'unclear'],
    ['a fetched page is different', { matches: [matchOf('different')] }, 'none'],
    ['the site mostly republishes, but not this page', { site: { aggregator: 0.9, clues: [] } }, 'none'],
  ])('where %s', (_name, part, label) => {
    expect(labelOf(cluesFor(part))).toBe(label);
  });

  test('is surer, the more the evidence', () => {
    const parts: Part[] = [
      { takenFrom: [candidateOf('label')] },
      { takenFrom: [stated] },
      { takenFrom: [stated], creditedTo: [creditOf()] },
    ];
    const confidences = parts.map((part) => judge(weighAll(cluesFor(part)), cluesFor(part)).confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    expect(new Set(confidences).size).toBe(parts.length);
  });
});

describe('weighAll', () => {
  test('puts the weightiest evidence first and says who said it', () => {
    const evidence = weighAll(cluesFor({ wording: strict, takenFrom: [stated], creditedTo: [creditOf()] }));
    expect(evidence.map(({ signal, kind }) => [signal, kind])).toEqual([
      ['odd-wording', 'measured'],
      ['source-link', 'claim'],
      ['agency-credit', 'claim'],
    ]);
  });

  test('rests each line on words of the page', () => {
    const evidence = weighAll(cluesFor({ wording: strict, takenFrom: [stated], creditedTo: [creditOf()] }));
    expect(evidence.map(({ quotes }) => quotes[0])).toEqual([
      'knowledge facilities',
      'Source link',
      'LONDON (Reuters) —',
    ]);
  });
});
