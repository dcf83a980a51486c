import { describe, expect, test } from 'vitest';
import type { Claim } from '@/core/model';
import { findCandidates } from '@/core/source/candidates';
import { articleOf, claimOf, profileOf } from './article-of';

const ORIGINAL = 'https://ledger.example/harbour/council-votes-to-rebuild-old-pier';
const OTHER = 'https://ledger.example/harbour/storm-damages-fishing-boats';

function candidates(claims: readonly Partial<Claim>[], part = {}) {
  const article = articleOf({ claims: claims.map(claimOf), ...part });
  return findCandidates(article, profileOf(article));
}

describe('states its source', () => {
  test.each<[string, Partial<Claim>]>([
    ['a source link', { url: ORIGINAL, text: 'Source link' }],
    [
      'a source link through a wrapper',
      { url: `https://www.google.com/url?q=${encodeURIComponent(ORIGINAL)}`, text: 'Source' },
    ],
    ['a source link in German', { url: ORIGINAL, text: 'Zum Originalartikel' }],
    [
      'a feed footer',
      { kind: 'footer', url: ORIGINAL, text: 'The post Council votes appeared first on Harbour Ledger.' },
    ],
    [
      'a credit sentence',
      { kind: 'footer', url: ORIGINAL, text: 'This article originally appeared on Harbour Ledger.' },
    ],
    [
      'a credit sentence around a link',
      { url: ORIGINAL, lead: 'This story was first published by', text: 'Harbour Ledger' },
    ],
    ['a canonical address elsewhere', { kind: 'canonical', url: ORIGINAL, place: 'head', position: 0 }],
    ['a page that sends on', { kind: 'refresh', url: ORIGINAL, text: '5;url', place: 'head', position: 0 }],
    ['syndication-source', { kind: 'meta', url: ORIGINAL, text: 'syndication-source', place: 'head', position: 0 }],
    ['a label before a link of the same headline', { url: ORIGINAL, lead: 'Source:', text: 'Harbour Ledger' }],
  ])('by %s', (_name, claim) => {
    expect(candidates([claim])[0]).toMatchObject({ url: ORIGINAL, level: 'stated' });
  });

  test('by "continue reading" under an excerpt', () => {
    const paragraphs = ['The council voted on Tuesday to rebuild the pier. […]'];
    expect(candidates([{ url: ORIGINAL, text: 'Continue reading' }], { paragraphs })[0]).toMatchObject({
      level: 'stated',
    });
  });

  test('with what agrees beside it', () => {
    const [first] = candidates([
      { url: ORIGINAL, text: 'Source link' },
      { url: OTHER, lead: 'Associated:', text: 'Storm damages boats', place: 'body', position: 0.5 },
    ]);
    expect(first?.clues.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['source-link', 'slug', 'related-line']),
    );
  });
});

test('a short link is told as one that must be opened', () => {
  expect(candidates([{ url: 'https://t.co/AbCdEf', text: 'Source' }])[0]).toMatchObject({
    status: 'opaque',
    host: 't.co',
    level: 'stated',
  });
});

test('ranks what is said above what is implied', () => {
  const found = candidates([
    {
      kind: 'json-ld',
      url: 'https://other.example/harbour/council-votes-to-rebuild-old-pier',
      text: 'url',
      place: 'head',
      position: 0,
    },
    { url: ORIGINAL, text: 'Source link' },
  ]);
  expect(found.map(({ level }) => level)).toEqual(['stated', 'likely']);
});

test('names a source it is only led to no more than likely', () => {
  const found = candidates([
    { url: ORIGINAL, text: 'the ledger', lead: 'as', context: 'x'.repeat(300), place: 'body', position: 0.4 },
  ]);
  expect(found[0]).toMatchObject({ url: ORIGINAL, level: 'likely' });
});

describe('finds nothing', () => {
  const inText = { place: 'body', position: 0.5 } as const;
  test.each<[string, readonly Partial<Claim>[]]>([
    [
      'a caption that credits a picture',
      [
        {
          url: 'https://pictures.example/photo/harbour-pier-at-dawn',
          lead: 'Source:',
          text: 'Pictures',
          place: 'caption',
          position: 0.3,
        },
      ],
    ],
    [
      'a chart note',
      [
        {
          url: 'https://figures.example/data/fish-landings-by-year',
          lead: 'Source:',
          text: 'World Bank',
          ...inText,
          context: 'x'.repeat(200),
        },
      ],
    ],
    ['source code', [{ url: 'https://github.com/harbour/pier-model', text: 'Source code' }]],
    [
      'a story about a site that links there',
      Array.from({ length: 5 }, (_, i) => ({
        url: `https://ledger.example/news/story-number-${i}-of-the-day`,
        text: 'reported',
        ...inText,
        context: 'x'.repeat(200),
      })),
    ],
    [
      "the site's own feed footer",
      [
        {
          kind: 'footer',
          url: 'https://copy.example/council-votes-to-rebuild-old-pier/',
          text: 'The post Council votes appeared first on Daily Copy.',
        },
      ],
    ],
    [
      "the site's own root as original source",
      [{ kind: 'meta', url: 'https://copy.example/', text: 'original-source', place: 'head', position: 0 }],
    ],
    [
      "the site's own www host",
      [
        {
          kind: 'canonical',
          url: 'https://www.copy.example/council-votes-to-rebuild-old-pier/',
          place: 'head',
          position: 0,
        },
      ],
    ],
    [
      "the site's own AMP host",
      [{ kind: 'canonical', url: 'https://amp.copy.example/council-votes', place: 'head', position: 0 }],
    ],
    [
      'two source links',
      [
        { url: 'https://one.example/a/first-story-of-the-day', text: 'Source' },
        { url: 'https://two.example/b/second-story-of-the-day', text: 'Source' },
      ],
    ],
    ["a publisher's home page", [{ url: 'https://ledger.example/', text: 'Source' }]],
    ['a section', [{ url: 'https://ledger.example/category/harbour', text: 'Source' }]],
    ['a social network', [{ url: 'https://twitter.com/ledger/status/123456789', text: 'Source' }]],
    ['a shop', [{ url: 'https://www.amazon.com/dp/B000123456', text: 'View source' }]],
    [
      'an affiliate link',
      [{ url: `https://go.skimresources.com/?url=${encodeURIComponent(ORIGINAL)}`, text: 'Source' }],
    ],
    [
      'a hat tip',
      [{ url: 'https://ledger.example/harbour/what-the-tides-brought-in', lead: 'via', text: 'Harbour Ledger' }],
    ],
    [
      'a dataset a recipe is based on',
      [
        {
          kind: 'json-ld',
          url: 'https://figures.example/data/fish-landings-by-year',
          text: 'isBasedOn',
          place: 'head',
          position: 0,
        },
      ],
    ],
    ['a script', [{ url: 'javascript:alert(1)', text: 'Source link' }]],
    ['a local address', [{ url: 'http://192.168.0.1/council-votes-to-rebuild-old-pier', text: 'Source link' }]],
    [
      'user info in front of a host',
      [{ url: 'https://ledger.example@evil.example/council-votes-to-rebuild', text: 'Source link' }],
    ],
    [
      'two canonicals',
      [
        { kind: 'canonical', url: ORIGINAL, place: 'head', position: 0 },
        { kind: 'canonical', url: OTHER, place: 'head', position: 0 },
      ],
    ],
    [
      '"read more" under a full text',
      [{ url: 'https://adverts.example/this-one-trick-of-fishermen', text: 'Read more' }],
    ],
  ])('in %s', (_name, claims) => {
    expect(candidates(claims).filter(({ level }) => level !== 'possible')).toEqual([]);
  });

  test('on a translator that shows the page itself', () => {
    const url = 'https://ledger-example.translate.goog/harbour/council-votes?_x_tr_sl=en';
    expect(candidates([{ kind: 'canonical', url: ORIGINAL, place: 'head', position: 0 }], { url })).toEqual([]);
  });
});

test('survives claims of any shape', () => {
  const long = 'a '.repeat(50_000);
  const claims = ['', 'x', long, 'http://', 'https://[', '//x', '\u0000'].flatMap((text) =>
    (['link', 'footer', 'canonical', 'meta', 'json-ld', 'byline', 'copyright', 'image'] as const).map((kind) => ({
      kind,
      url: text,
      text,
      lead: text,
      context: text,
    })),
  );
  expect(candidates(claims)).toEqual([]);
});
