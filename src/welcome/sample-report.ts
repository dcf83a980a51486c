import type { Report } from '../core/model';
import { t } from '../platform/i18n';

const HOST = 'harbour-courier.example';

/** A report on the sample text, written by hand: what the check would say of such a page. */
export function sampleReport(): Report {
  const text = t('sample_text');
  const odd = t('sample_odd');
  const url = 'https://copies.example/';
  const source = {
    url: `https://${HOST}/`,
    host: HOST,
    status: 'direct',
    level: 'stated',
    points: 50,
    clues: [],
  } as const;
  return {
    article: { ...emptyArticle, url, headline: t('sample_headline'), text, paragraphs: [text] },
    wording: {
      spun: 1,
      enough: true,
      strict: true,
      lenient: true,
      inParts: false,
      sentences: [],
      phrases: [
        {
          text: odd,
          likely: t('sample_usual'),
          start: text.indexOf(odd),
          end: text.indexOf(odd) + odd.length,
          gain: 3,
        },
      ],
    },
    takenFrom: [source],
    creditedTo: [],
    matches: [],
    stories: [],
    siteFeed: null,
    site: { aggregator: 0, clues: [] },
    evidence: [
      {
        signal: 'source-link',
        kind: 'claim',
        label: 'credited',
        weight: 3,
        values: [HOST],
        quotes: [t('sample_source_link')],
      },
      { signal: 'some-odd-wording', kind: 'measured', label: 'reworded', weight: 3, values: ['1'], quotes: [] },
    ],
    verdict: { label: 'reworded', confidence: 1 },
    corrections: [],
    queries: [],
    archived: [],
  };
}

const emptyArticle = {
  canonicalUrl: null,
  kind: 'article',
  byline: null,
  bylines: [],
  agency: null,
  siteName: null,
  lang: null,
  dir: 'auto',
  publishedAt: null,
  modifiedAt: null,
  section: null,
  description: null,
  image: null,
  html: '',
  links: [],
  claims: [],
  inserts: [],
  truncated: [],
  cut: null,
  nextPage: null,
  stories: [],
  part: 'whole',
  pieces: [],
  rule: null,
} as const;
