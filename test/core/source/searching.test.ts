import { describe, expect, test } from 'vitest';
import { chosenEngine } from '@/core/source/chosen-engine';
import { foundCandidates } from '@/core/source/found-candidates';
import { providers } from '@/core/source/providers';
import { selectionQuery } from '@/core/source/selection-query';
import { articleOf } from '../clues';

const QUERY = '"The tide comes in" -site:copies.example';

describe('the chosen engine', () => {
  test.each([
    ['bing', '', 'Bing'],
    ['nobody', '', 'DuckDuckGo'],
    ['own', 'https://find.example/?q=%s', 'find.example'],
    ['own', 'http://find.example/?q=%s', 'DuckDuckGo'],
    ['own', 'https://find.example/', 'DuckDuckGo'],
    ['own', 'https://10.0.0.1/?q=%s', 'DuckDuckGo'],
    ['own', 'javascript:alert("%s")', 'DuckDuckGo'],
    ['own', 'https://%s/', 'DuckDuckGo'],
  ])('of %s %s is %s', (id, template, name) => {
    expect(chosenEngine(id, template).name).toBe(name);
  });
});

describe('a selection', () => {
  test.each([
    ['the old  tide\ngauge', '"the old tide gauge" -site:copies.example'],
    ['say “what” it "was"', '"say what it was" -site:copies.example'],
    ['潮位計は古い', '"潮位計は古い" -site:copies.example'],
    ['  ', ''],
    ['""', ''],
  ])('%s is searched as %s', (selection, query) => {
    expect(selectionQuery(selection, 'https://www.copies.example/a')).toBe(query);
  });

  test('of any length stays within what engines take', () => {
    for (const text of ['word '.repeat(100_000), 'x'.repeat(100_000), 'ablaut'.repeat(9).concat(' ').repeat(50)])
      expect(selectionQuery(text, 'https://copies.example/').length).toBeLessThanOrEqual(490);
  });
});

describe('a service', () => {
  test.each([
    [
      'gdelt',
      '',
      'https://api.gdeltproject.org/api/v2/doc/doc?query=%22The%20tide%20comes%20in%22%20-domainis%3Acopies.example',
    ],
    [
      'bing-news',
      '',
      'https://www.bing.com/news/search?q=%22The%20tide%20comes%20in%22%20-site%3Acopies.example&format=rss',
    ],
    ['brave', 'a-key-of-mine', 'https://api.search.brave.com/res/v1/web/search?q=%22The'],
    ['brave', '', null],
    ['brave', 'a key\nwith: a header', null],
    ['searxng', 'https://searx.example/search/', 'https://searx.example/search?q=%22The'],
    ['searxng', 'https://host.example/searx', 'https://host.example/searx/search?q=%22The'],
    ['searxng', 'http://searx.example', null],
    ['searxng', 'https://127.0.0.1/', null],
    ['searxng', '', null],
  ])('%s with “%s” is asked at %s', (id, access, start) => {
    const provider = providers.find((one) => one.id === id);
    const request = provider?.request(provider.words(QUERY), access) ?? null;
    expect(request?.url.slice(0, start?.length) ?? null).toBe(start);
  });

  test('has a name of its own', () => {
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
  });
});

describe('pages a search found', () => {
  const article = articleOf({ url: 'https://copies.example/a', headline: 'The tide comes in at Tarnmouth' });
  const page = (url: string, title = 'A page') => ({ url, title, time: null });

  test('are possible, never more; the likest title first, and few', () => {
    const found = foundCandidates(
      [
        page('https://one.example/story/a-long-way'),
        page('https://two.example/story/tide-comes-in', 'The tide comes in at Tarnmouth'),
        page('https://three.example/story/the-tide-and-more', 'The tide and more'),
        page('https://four.example/story/nothing-of-it'),
      ],
      article,
    );
    expect(found.map(({ host }) => host)).toEqual(['two.example', 'three.example', 'one.example']);
    expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['possible']));
  });

  test.each([
    ['of the site itself', 'https://amp.copies.example/story/the-tide-comes-in'],
    ['that are front pages', 'https://one.example/'],
    ['that are lists', 'https://one.example/tag/tide'],
    ['of shops', 'https://www.amazon.com/the-tide-comes-in/dp/123456'],
  ])('%s are none', (_what, url) => {
    expect(foundCandidates([page(url)], article)).toEqual([]);
  });
});
