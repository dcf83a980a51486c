import { expect, test } from 'vitest';
import { withLists } from '@/core/site/with-lists';
import { siteListed } from '@/core/verdict/signals/site-listed';
import { cluesFor } from '../clues';

const finding = { aggregator: 0.2, clues: [] };

test('a listed site lights the note and says which list', () => {
  const site = withLists(finding, 'My list');
  expect(site.aggregator).toBeGreaterThanOrEqual(0.5);
  expect(siteListed.weigh(cluesFor({ site }))?.values).toEqual(['My list']);
});

test('a site on no list stays as it was', () => {
  expect(withLists(finding, null)).toBe(finding);
  expect(siteListed.weigh(cluesFor({ site: finding }))).toBeNull();
});
