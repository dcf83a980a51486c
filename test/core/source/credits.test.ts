import { describe, expect, test } from 'vitest';
import type { Article, Claim } from '@/core/model';
import { findCredits } from '@/core/source/credits';
import { articleOf, claimOf, profileOf } from './article-of';

function credits(part: Partial<Article>, claims: readonly Partial<Claim>[] = []) {
  const article = articleOf({ ...part, claims: claims.map(claimOf) });
  return findCredits(article, profileOf(article)).map(({ name, how }) => [name, how]);
}

describe('credits', () => {
  test.each<[string, Partial<Article>, Partial<Claim>[], string, string]>([
    ['an agency in the dateline', { paragraphs: ['(Bloomberg) — The council voted.'] }, [], 'Bloomberg', 'dateline'],
    ['an agency the extractor cut off', { agency: 'Reuters' }, [], 'Reuters', 'dateline'],
    [
      'an ambiguous name in its place',
      { paragraphs: ['LONDON (AP) — The council voted.'] },
      [],
      'The Associated Press',
      'dateline',
    ],
    ['a byline', { byline: 'By Jane Roe, Bloomberg' }, [], 'Bloomberg', 'byline'],
    ['a byline that is an outlet', { bylines: ['Reuters'] }, [], 'Reuters', 'byline'],
    [
      'a copyright line',
      {},
      [{ kind: 'copyright', text: '© 2025 Bloomberg L.P.', place: 'foot' }],
      'Bloomberg',
      'copyright',
    ],
    [
      "a label before a publisher's home page",
      {},
      [{ url: 'https://ledger.example/', lead: 'Source:', text: 'Harbour Ledger' }],
      'Harbour Ledger',
      'label',
    ],
    [
      'a credit sentence without a link',
      {},
      [{ kind: 'footer', text: 'This article first appeared in Harbour Ledger.' }],
      'Harbour Ledger',
      'label',
    ],
    ['a publisher in JSON-LD', {}, [{ kind: 'publisher', text: 'Reuters', place: 'head' }], 'Reuters', 'json-ld'],
  ])('%s', (_name, part, claims, name, how) => {
    expect(credits(part, claims)[0]).toEqual([name, how]);
  });
});

describe('credits nobody for', () => {
  test.each<[string, Partial<Article>, Partial<Claim>[]]>([
    ['a citation', { paragraphs: ['The council voted, according to Bloomberg.'] }, []],
    ['a picture', {}, [{ kind: 'footer', text: 'Source: Getty Images', place: 'caption' }]],
    ['a picture at the end', {}, [{ kind: 'footer', text: 'Source: Getty Images' }]],
    ['a share', { paragraphs: ['Apple (AAPL) rose on Tuesday.'] }, []],
    ['an owner', { paragraphs: ['OpenAI (Microsoft) said on Tuesday.'] }, []],
    [
      "the agency's own page",
      {
        url: 'https://www.bloomberg.com/news/articles/2025-05-07/pier',
        paragraphs: ['(Bloomberg) — The council voted.'],
      },
      [],
    ],
    [
      "the site's own name",
      { siteName: 'Daily Copy' },
      [{ kind: 'footer', text: 'The post Pier appeared first on Daily Copy.' }],
    ],
    [
      "a theme's copyright",
      {},
      [{ kind: 'copyright', text: '© 2022 Some Theme Network. All Rights Reserved.', place: 'foot' }],
    ],
    ['an ordinary publisher', {}, [{ kind: 'publisher', text: 'Daily Copy', place: 'head' }]],
    ['a first name', { byline: 'By Fortune Feimster' }, []],
  ])('%s', (_name, part, claims) => {
    expect(credits(part, claims)).toEqual([]);
  });
});
