import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleOf } from './article-of';

const FOLDER = 'test/fixtures/pages';

interface Expected {
  readonly url: string;
  readonly headline: string;
  readonly bylines: readonly string[];
  readonly published: string | null;
  readonly siteName: string | null;
  /** Address that must be among the claims. */
  readonly source: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly leaksAllowed: number;
}

describe.each(readdirSync(FOLDER))('the page %s', (slug) => {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8')) as Expected;
  const article = articleOf(readFileSync(`${FOLDER}/${slug}/source.html`, 'utf8'), expected.url);

  test('loses nothing of its article', () => {
    expect(expected.with.filter((words) => !article.text.includes(words))).toEqual([]);
    expect(expected.with.filter((words) => !article.html.includes(words))).toEqual([]);
  });

  test('is clean of what stands round it', () => {
    const leaked = expected.without.filter((words) => article.text.includes(words));
    expect(leaked.length, leaked.join()).toBeLessThanOrEqual(expected.leaksAllowed);
  });

  test('claims its source', () => {
    if (expected.source) expect(article.claims.map(({ url }) => url)).toContain(expected.source);
  });

  test('has its headline, authors, date and site', () => {
    const { headline, bylines, siteName, publishedAt } = article;
    const published = publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10);
    const { headline: title, bylines: names, siteName: site, published: day } = expected;
    expect({ headline, bylines, siteName, published }).toEqual({
      headline: title,
      bylines: names,
      siteName: site,
      published: day,
    });
  });
});
