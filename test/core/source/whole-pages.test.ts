import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { inspect } from '@/core/inspect';
import { offline } from '@/core/inspect-offline';
import type { Report } from '@/core/model';
import { nodeDom } from '../../../bench/node-dom';

const ORIGINAL = 'https://ledger.example/harbour/council-votes-to-rebuild-old-pier';
const HEADLINE = 'Council votes to rebuild old pier';
const OWN = 'https://copy.example/council-votes-to-rebuild-old-pier/';
const paragraphs = [
  'The council voted on Tuesday evening to rebuild the old pier before the first ships of the spring come in.',
  'Eleven members spoke for the plan and four against it, after a debate that went on until close to midnight.',
  'The harbour master said that the piles had been eaten by worms and would not stand another winter of storms.',
  'Carpenters from three villages have offered their work, and the oak is to come from the forest of the town.',
  'A first part of the new pier is to be open to walkers by the end of April, the clerk of the council said.',
  'Fishermen asked that their boats may lie at the quay of the ferry for as long as the building goes on.',
  'The cost is put at two million, half of which the province pays from what it sets aside for its coasts.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

interface Parts {
  readonly head?: string;
  readonly start?: string;
  readonly end?: string;
  readonly foot?: string;
  readonly url?: string;
  readonly text?: string;
}

/** A blog's page with pieces of markup at the places where plugins and writers put them. */
async function reportOn({
  head = '',
  start = '',
  end = '',
  foot = '',
  url = OWN,
  text = body,
}: Parts): Promise<Report> {
  const html = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><meta property="og:site_name" content="Daily Copy">${head}</head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><article class="post"><h1>${HEADLINE}</h1><div class="entry-content">${start}${text}${end}</div></article><footer>${foot}<a href="/privacy">Privacy</a></footer></body></html>`;
  const article = extractArticle(takeSnapshot(nodeDom(html), url));
  for await (const report of inspect(article, MEANS)) return report;
  throw new Error('no report');
}

const MEANS = offline(() => Promise.resolve(null));
const shown = ({ takenFrom }: Report) => takenFrom.filter(({ level }) => level !== 'possible');

describe('a page an importing plugin wrote', () => {
  test.each<[plugin: string, Parts]>([
    ['WP Automatic', { start: '[ad_1]<br>', end: `<br>[ad_2]<br><a href="${ORIGINAL}">Source link </a>` }],
    [
      'WP Automatic, with the author',
      { end: `<br><a href="${ORIGINAL}">Source</a> by <a href="https://ledger.example/author/jane">Jane Roe</a>` },
    ],
    ['WPeMatico, by its canonical alone', { head: `<link rel="canonical" href="${ORIGINAL}">` }],
    ['WPeMatico, by its template', { end: `<p><a href="${ORIGINAL}">Go to Source</a><br />Author: Jane Roe</p>` }],
    [
      'WP RSS Aggregator',
      {
        end: `<div class="wprss-feed-meta"><span class="feed-source">Source: <a target="_blank" href="${ORIGINAL}">Harbour Ledger</a></span> <span class="feed-date">Published on: May 6</span> <span class="feed-author">By Jane Roe</span></div>`,
      },
    ],
    [
      'Feedzy, an excerpt',
      {
        text: `<p>${paragraphs[0]} […]</p>`,
        end: `<a class="feedzy-rss-link-icon" target="_blank" href="${ORIGINAL}">Read More</a>`,
      },
    ],
    ['PressForward, which sends on', { head: `<meta http-equiv="refresh" content="6;url=${ORIGINAL}">` }],
    ['PressForward, by its line', { end: `<p>Source: <a href="${ORIGINAL}">${HEADLINE}</a> via Harbour Ledger</p>` }],
    [
      'Echo RSS',
      {
        text: `<div class="echo_display_excerpt"><p>${paragraphs[0]} [...]</p></div>`,
        end: `<a href="${ORIGINAL}" rel="nofollow" target="_blank">Read More</a>`,
      },
    ],
    ['WP-o-Matic', { end: `<p><a href="${ORIGINAL}">Link to the original site</a></p>` }],
    [
      'a feed of Yoast SEO',
      {
        end: `<p>The post <a href="${ORIGINAL}">${HEADLINE}</a> appeared first on <a href="https://ledger.example/">Harbour Ledger</a>.</p>`,
      },
    ],
    [
      'FeedWordPress',
      { start: `<p>This is a syndicated post, reprinted from <a href="${ORIGINAL}">Harbour Ledger</a>.</p>` },
    ],
    ['an old theme', { head: `<meta name="syndication-source" content="${ORIGINAL}">` }],
    [
      'a bare excerpt',
      { text: `<p>${paragraphs[0]} [&hellip;]</p>`, end: `<p><a href="${ORIGINAL}">Read more</a></p>` },
    ],
  ])('%s states its source', async (_plugin, parts) => {
    expect(shown(await reportOn(parts))[0]).toMatchObject({ url: ORIGINAL, level: 'stated' });
  });

  test('of the founding kind names the site it took from and the agency it credits, and lights the badge', async () => {
    const report = await reportOn({
      text: body.replace('<p>The council', '<p>(Bloomberg) — The council'),
      start: '[ad_1]',
      end: `<p>Associated: <a href="https://ledger.example/harbour/storm-damages-seven-boats">Storm damages seven boats</a></p>[ad_2]<br><a href="${ORIGINAL}">Source link </a>`,
      foot: '<p>© 2022 Foxiz News Network. Ruby Design Company. All Rights Reserved.</p>',
    });
    expect(report.takenFrom[0]).toMatchObject({ url: ORIGINAL, level: 'stated' });
    expect(report.creditedTo.map(({ name }) => name)).toEqual(['Bloomberg']);
    expect(report.site.clues.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['stated-source', 'agency-text', 'importer', 'theme-footer']),
    );
    expect(report.site.aggregator).toBeGreaterThanOrEqual(0.5);
    expect(report.verdict.label).toBe('credited');
  });
});

const figures = 'https://figures.example/data/indicator/tables-of-the-year';
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('JSON-LD', () => {
  const node = { '@type': 'NewsArticle', headline: HEADLINE };
  test.each<[shape: string, unknown]>([
    ['an address', { ...node, isBasedOn: ORIGINAL }],
    ['an object', { ...node, isBasedOn: { '@type': 'NewsArticle', url: ORIGINAL } }],
    ['an object with an id', { ...node, isBasedOn: { '@id': ORIGINAL } }],
    ['a list', { ...node, isBasedOn: [ORIGINAL] }],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, { ...node, isBasedOn: ORIGINAL }] },
    ],
    ['a list of graphs', [[{ '@graph': [{ ...node, mainEntityOfPage: { '@id': ORIGINAL } }] }]]],
    ['several types', { ...node, '@type': ['Thing', 'NewsArticle'], url: ORIGINAL }],
    ['an address of old', { ...node, isBasedOnUrl: ORIGINAL }],
  ])('as %s leads to what it names', async (_shape, value) => {
    expect(shown(await reportOn({ head: jsonLd(value) }))[0]?.url).toBe(ORIGINAL);
  });

  test.each(['https://tidings.example/story?id=638311', 'https://tidings.example/news/articles/638311'])(
    'as the story %s, without words to compare, leads there too, as likely',
    async (address) => {
      const found = shown(await reportOn({ head: jsonLd({ ...node, isBasedOn: address }) }));
      expect(found).toMatchObject([{ url: address, level: 'likely' }]);
    },
  );

  test.each<[shape: string, unknown]>([
    ['a recipe based on a dataset', { '@type': 'Recipe', isBasedOn: figures }],
    ['an article based on a dataset', { ...node, isBasedOn: figures }],
    ['an article based on a numbered dataset', { ...node, isBasedOn: 'https://figures.example/dataset?id=638311' }],
    ['an article that cites a numbered story', { ...node, citation: 'https://tidings.example/story?id=638311' }],
    ['a licence', { ...node, isBasedOn: 'https://creativecommons.org/licenses/by/4.0/' }],
    ["the site's root", { ...node, url: 'https://copy.example/' }],
    ["another site's root", { ...node, url: 'https://ledger.example/' }],
    ['an organisation', { '@type': 'Organization', url: ORIGINAL }],
    ['nothing', { ...node, isBasedOn: null, url: 7, mainEntityOfPage: true, citation: [[]] }],
    ['numbers and nests', { ...node, isBasedOn: { url: { url: ORIGINAL } } }],
  ])('as %s leads to nobody', async (_shape, value) => {
    expect(shown(await reportOn({ head: jsonLd(value) }))).toEqual([]);
  });
});

describe('names no original for', () => {
  const canonical = (url: string) => ({ head: `<link rel="canonical" href="${url}">` });
  const at = (url: string, parts: Parts = {}) => ({ url, ...parts });
  test.each<[trap: string, Parts]>([
    [
      'a chart note',
      { start: `<figure><svg></svg><figcaption>Source: <a href="${figures}">World Bank</a></figcaption></figure>` },
    ],
    ['a chart note in the text', { start: `<div class="chart"><img src="/c.png"><p>Source: World Bank</p></div>` }],
    ['a photo credit', { start: '<figure><img src="/p.jpg"><figcaption>Source: Getty Images</figcaption></figure>' }],
    ['source code', { end: '<p><a href="https://github.com/harbour/pier">Source code on GitHub</a></p>' }],
    [
      'a story about an outlet that links there',
      {
        start: Array.from(
          { length: 5 },
          (_, n) =>
            `<p>As <a href="https://www.bloomberg.com/news/articles/2025-05-0${n + 1}/chapter-${n}-of-the-quarrel">Bloomberg</a> wrote in part ${n} of its long series, the pier was a quarrel of its own.</p>`,
        ).join(''),
      },
    ],
    [
      "the site's own feed footer",
      {
        end: `<p>The post <a href="${OWN}">${HEADLINE}</a> appeared first on <a href="https://copy.example/">Daily Copy</a>.</p>`,
      },
    ],
    [
      "the site's own root as original source",
      { head: '<meta name="original-source" content="https://copy.example/">' },
    ],
    ["another site's root as canonical", canonical('https://ledger.example/')],
    ["the site's www host", canonical('https://www.copy.example/council-votes-to-rebuild-old-pier/')],
    ["the site's AMP host", canonical('https://amp.copy.example/council-votes-to-rebuild-old-pier/')],
    ["the site's mobile host", canonical('https://m.copy.example/council-votes-to-rebuild-old-pier/')],
    [
      "the site's host of another name",
      at(
        'https://www.dailycopy.com/news/council-votes',
        canonical('https://dailycopy-amp.com/news/council-votes-to-rebuild-old-pier'),
      ),
    ],
    [
      'a sister in another country',
      at(
        'https://www.dailycopy.com/news/council-votes',
        canonical('https://www.dailycopy.co.uk/news/council-votes-to-rebuild-old-pier'),
      ),
    ],
    [
      "images on the site's own CDN",
      { start: '<img src="https://copy-cdn.example/a.jpg"><img src="https://cdn.copy.example/b.jpg">' },
    ],
    [
      "a press release on the company's own site",
      at('https://www.acme-widgets.com/press/acme-opens-plant', { end: '<p>Source: Acme Widgets Inc.</p>' }),
    ],
    ['a hat tip', { end: '<p>via <a href="https://bulletin.example/odd/what-the-tide-brought-in">Bulletin</a></p>' }],
    [
      'a list of references',
      {
        end: '<h2>Sources</h2><ul><li><a href="https://one.example/a/first-thing-of-the-day">First thing</a></li><li><a href="https://two.example/b/second-thing-of-the-day">Second thing</a></li></ul>',
      },
    ],
    [
      'two source links',
      {
        end: '<p><a href="https://one.example/a/first-thing-of-the-day">Source</a> <a href="https://two.example/b/second-thing-of-the-day">Source</a></p>',
      },
    ],
    ["a publisher's home page", { end: '<p>Source: <a href="https://ledger.example/">Harbour Ledger</a></p>' }],
    ['a section', { end: '<p>Source: <a href="https://ledger.example/category/harbour">Harbour Ledger</a></p>' }],
    [
      'a page shown by a translator',
      at('https://ledger-example.translate.goog/harbour/council-votes?_x_tr_sl=en', canonical(ORIGINAL)),
    ],
    [
      'a page shown by a cache',
      at('https://ledger-example.cdn.ampproject.org/c/s/ledger.example/harbour/council-votes', canonical(ORIGINAL)),
    ],
    ['a hidden link', { end: `<p style="display:none"><a href="${ORIGINAL}">Source link</a></p>` }],
    [
      'a seller',
      { end: `<p><a href="https://go.skimresources.com/?url=${encodeURIComponent(ORIGINAL)}">Source link</a></p>` },
    ],
    [
      'a citation',
      { start: '<p>The pier will cost two million, according to Bloomberg, which saw the papers of the council.</p>' },
    ],
    [
      'a share and its mark',
      {
        start:
          '<p>Apple (AAPL) and OpenAI (Microsoft) had no part in the pier, the council said on Tuesday evening.</p>',
      },
    ],
  ])('%s', async (_trap, parts) => {
    const report = await reportOn(parts);
    expect(shown(report)).toEqual([]);
    expect(report.creditedTo.filter(({ how }) => how !== 'label')).toEqual([]);
  });

  test("an agency's own page, which credits itself", async () => {
    const report = await reportOn({
      url: 'https://www.bloomberg.com/news/articles/2025-05-07/council-votes',
      text: body.replace('<p>The council', '<p>(Bloomberg) — The council'),
      end: '<p>© 2025 Bloomberg L.P.</p>',
    });
    expect(shown(report)).toEqual([]);
    expect(report.creditedTo).toEqual([]);
    expect(report.site.aggregator).toBeLessThan(0.5);
  });
});
