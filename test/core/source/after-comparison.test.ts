import { expect, test } from 'vitest';
import type { Relation } from '@/core/model';
import { afterComparison } from '@/core/source/after-comparison';
import { candidateOf, matchOf } from '../clues';

const first = candidateOf('source-link', { url: 'https://first.example/a', level: 'stated' });
const second = candidateOf('label', { url: 'https://second.example/a', level: 'likely' });

const orderAfter = (url: string, relation: Relation) => {
  const candidate = [first, second].find((one) => one.url === url) ?? first;
  const level = relation === 'same' || relation === 'reworded' ? ('matched' as const) : candidate.level;
  const match = { ...matchOf(relation), candidate: { ...candidate, level } };
  return afterComparison([first, second], [match]).map(
    (one) => `${one.host === '' ? '' : one.url.slice(8, 14)} ${one.level}`,
  );
};

test.each<[string, string, Relation, string[]]>([
  ['a page that holds the text comes first', second.url, 'same', ['second matched', 'first. stated']],
  ['a page that holds it reworded comes first', second.url, 'reworded', ['second matched', 'first. stated']],
  [
    'a page that holds another text comes last and is merely possible',
    first.url,
    'different',
    ['second likely', 'first. possible'],
  ],
  ['a page too short to tell stays where it was', first.url, 'too-short', ['first. stated', 'second likely']],
  ['a page that shares a part stays where it was', first.url, 'partly', ['first. stated', 'second likely']],
])('%s', (_name, url, relation, order) => {
  expect(orderAfter(url, relation)).toEqual(order);
});
