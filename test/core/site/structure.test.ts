import { describe, expect, test } from 'vitest';
import type { Article, Claim } from '@/core/model';
import { assessSite } from '@/core/site/structure';
import { findCandidates } from '@/core/source/candidates';
import { findCredits } from '@/core/source/credits';
import { articleOf, claimOf, profileOf } from '../source/article-of';

function finding(part: Partial<Article>, claims: readonly Partial<Claim>[] = []) {
  const article = articleOf({ ...part, claims: claims.map(claimOf) });
  const profile = profileOf(article);
  return assessSite({
    article,
    takenFrom: findCandidates(article, profile),
    creditedTo: findCredits(article, profile),
    wording: null,
  });
}

const LINK = { url: 'https://ledger.example/harbour/council-votes-to-rebuild-old-pier', text: 'Source link' };

test('grows with what speaks for an aggregator', () => {
  const findings = [
    finding({ byline: 'Jane Roe', bylines: ['Jane Roe'] }),
    finding({ byline: 'admin', bylines: ['admin'] }),
    finding({ byline: 'admin', bylines: ['admin'], paragraphs: ['(Reuters) - The council voted.'] }),
    finding({ byline: 'admin', bylines: ['admin'] }, [LINK]),
    finding({ byline: 'admin', bylines: ['admin'] }, [LINK, { kind: 'leftover', text: '[ad_1]' }]),
  ];
  const scores = findings.map(({ aggregator }) => aggregator);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores[0]).toBe(0);
});

describe('tells by name', () => {
  test('a portal', () =>
    expect(finding({ url: 'https://www.msn.com/en-us/news/world/pier/ar-AA1' }).clues[0]?.quote).toBe('MSN'));

  test('an agency, whose own datelines say nothing', () => {
    const paragraphs = ['(Reuters) - The council voted.'];
    expect(finding({ url: 'https://www.reuters.com/world/pier-2025-05-07/', paragraphs }).aggregator).toBe(0);
  });

  test("a theme's own footer", () => {
    const clues = finding({}, [
      { kind: 'copyright', text: '© 2022 Foxiz News Network. Ruby Design Company.', place: 'foot' },
    ]).clues;
    expect(clues.map(({ signal }) => signal)).toEqual(['theme-footer']);
  });
});
