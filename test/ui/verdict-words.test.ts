import { expect, test } from 'vitest';
import type { Label, Report } from '@/core/model';
import { verdictWords } from '@/ui/verdict-words';
import { candidate, match, reworded } from '../gallery/sample-report';

const searched = candidate('found.example', {
  level: 'possible',
  clues: [{ signal: 'search-result', group: 'search', points: 40, quote: 'A title' }],
});
const compared = (relation: 'same' | 'reworded'): Partial<Report> => {
  const matched = {
    ...searched,
    level: 'matched' as const,
    clues: [...searched.clues, { signal: 'compared', group: 'compared', points: 60, quote: '9/10' }],
  };
  return { takenFrom: [matched], matches: [{ ...match(), candidate: matched, relation }] };
};
const wordsFor = (label: Label, over: Partial<Report>) =>
  verdictWords(reworded({ ...over, verdict: { label, confidence: 1 } }));

test.each<[string, Label, Partial<Report>, string, readonly string[]]>([
  ['a stated source', 'reworded', {}, 'verdict_sub_reworded_source', ['harbourpost.example']],
  ['a found page', 'reworded', { takenFrom: [searched] }, 'verdict_sub_reworded_alone', []],
  ['a found page that was compared', 'reworded', compared('reworded'), 'verdict_sub_reworded_found', ['found.example']],
  ['a found page', 'credited', { takenFrom: [searched] }, 'verdict_sub_credited', ['Harbour Post']],
  ['a found page that was compared', 'copied', compared('same'), 'verdict_sub_copied_compared', ['found.example']],
  ['a found page that was compared', 'credited', compared('same'), 'verdict_sub_credited', ['Harbour Post']],
])('with %s, %s says no more than is so', (_what, label, over, line, values) => {
  expect(wordsFor(label, over)).toMatchObject({ line, values });
});
