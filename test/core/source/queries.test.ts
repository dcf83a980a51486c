import { expect, test } from 'vitest';
import type { Credit } from '@/core/model';
import { engines } from '@/core/source/engines';
import { sourceQueries } from '@/core/source/queries';
import { searchAddress } from '@/core/source/search-address';
import { articleOf, profileOf } from './article-of';

const REUTERS: Credit = { name: 'Reuters', domain: 'reuters.com', how: 'dateline', quote: '' };
const queries = (part = {}, credits: readonly Credit[] = [], spun = false) => {
  const article = articleOf(part);
  return sourceQueries(article, profileOf(article), { credits, spun });
};

test('asks for the exact headline elsewhere first', () => {
  expect(queries()[0]).toEqual({
    kind: 'headline',
    text: '"Council votes to rebuild the old pier" -site:copy.example',
  });
});

test('leaves the site name and quotes out', () => {
  expect(queries({ headline: 'Council “votes” – Daily Copy' })[0]?.text).toBe('"Council votes" -site:copy.example');
});

test('asks for rare names where words were changed', () => {
  const paragraphs = ['The plan of Ines Valdorf costs 2,650,000 crowns, and Ines Valdorf likes it.'];
  expect(queries({ paragraphs }, [REUTERS], true).map(({ kind }) => kind)).toEqual([
    'rare-words',
    'outlet',
    'headline',
  ]);
  expect(queries({ paragraphs }, [REUTERS], true)[0]?.text).toMatch(/Valdorf.*Reuters -site:copy\.example$/);
});

test('asks the credited outlet', () => {
  expect(queries({}, [REUTERS]).at(-1)?.text).toMatch(/site:reuters\.com$/);
});

test('stays short', () => {
  for (const { text } of queries({ headline: 'very long words '.repeat(200) }, [REUTERS]))
    expect(text.length).toBeLessThanOrEqual(499);
  expect(queries({ headline: '' })).toEqual([]);
});

test.each(engines.map(({ name, template }): [string, string] => [name, template]))(
  '%s can be opened',
  (_name, template) => {
    expect(searchAddress(template, '"a b" -site:c.example')).toContain('a%20b');
  },
);

test.each([
  'http://engine.example/?q=%s',
  'https://engine.example/',
  'javascript:%s',
  'https://10.0.0.1/?q=%s',
  '%s',
  'https://%s/?q=%s',
])('%s is no template', (template) => {
  expect(searchAddress(template, 'a')).toBeNull();
});
