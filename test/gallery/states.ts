import type { Label, PagePiece, Report, Story, TabState } from '@/core/model';
import { article, candidate, match, reworded } from './sample-report';

const url = article().url;
const reported = (over: Partial<Report>, isPrivate = false): TabState => ({
  kind: 'reported',
  url,
  isPrivate,
  report: reworded(over),
});
const verdict = (label: Label) => ({ label, confidence: 0.9 });
const plain = { wording: { ...emptyWording() }, site: { aggregator: 0, clues: [] } };

/** Every screen of the popup, by the name of its picture. */
export const states: Readonly<Record<string, TabState>> = {
  reworded: reported({}),
  'reworded-alone': reported({
    takenFrom: [],
    evidence: reworded().evidence.slice(2, 3),
    verdict: verdict('reworded'),
  }),
  copied: reported({ ...plain, evidence: reworded().evidence.slice(0, 1), verdict: verdict('copied') }),
  credited: reported({ ...plain, evidence: reworded().evidence.slice(0, 2), verdict: verdict('credited') }),
  excerpt: reported({ ...plain, evidence: reworded().evidence.slice(0, 1), verdict: verdict('excerpt') }),
  opaque: reported({
    ...plain,
    takenFrom: [candidate('news.google.com', { status: 'opaque' })],
    evidence: [],
    verdict: verdict('credited'),
  }),
  unclear: reported({
    wording: null,
    takenFrom: [
      candidate('harbourpost.example', { level: 'possible' }),
      candidate('a-very-long-subdomain.regional-newspapers-of-the-north.example', { level: 'possible', clues: [] }),
    ],
    evidence: [],
    verdict: verdict('unclear'),
  }),
  corrected: reported({
    corrections: [
      { decision: 'permitted', place: 'copies.example', wrong: null, right: null },
      { decision: 'wrong-source', place: 'copies.example/a', wrong: 'paper.example/b', right: null },
    ],
    evidence: [
      {
        signal: 'reader-permitted',
        kind: 'reader' as const,
        label: 'credited' as const,
        weight: 50,
        values: [],
        quotes: [],
      },
      ...reworded().evidence,
    ],
    verdict: verdict('credited'),
  }),
  found: reported({
    ...plain,
    takenFrom: [
      candidate('harbourpost.example', {
        level: 'possible',
        clues: [{ signal: 'search-result', group: 'search', points: 40, quote: 'Lindenau bets forty million' }],
      }),
      candidate('elsewhere.example', {
        url: 'https://elsewhere.example/story/lighthouses',
        level: 'possible',
        clues: [{ signal: 'search-result', group: 'search', points: 30, quote: 'Lighthouses of the coast' }],
      }),
    ],
    creditedTo: [],
    evidence: [],
    verdict: verdict('none'),
  }),
  none: reported({ ...plain, takenFrom: [], creditedTo: [], evidence: [], verdict: verdict('none') }),
  'too-short': reported({
    wording: { ...emptyWording(), enough: false },
    takenFrom: [],
    creditedTo: [],
    evidence: [],
    article: article({ html: '<p>Only a few words.</p>', text: 'Only a few words.' }),
    verdict: verdict('too-short'),
  }),
  private: reported({}, true),
  hostile: reported({
    article: article({
      headline: `\u202Egnp.exe ${'Very long headline '.repeat(60)}`,
      byline: `\u2066\u202E${'x'.repeat(2000)}`,
      html: `<p>${'w'.repeat(5000)}</p><script>alert(1)</script><a href="javascript:alert(1)">link</a>`,
    }),
    takenFrom: [candidate('xn--harbrpost-07a.example')],
  }),
  matched: reported({ matches: [match()] }),
  paged: reported({
    article: article({
      part: 'paged',
      nextPage: `${url}/2/`,
      cut: 'Subscribe to continue reading',
      rule: { only: null, keep: ['div.box'], drop: [] },
      pieces: pieces(),
    }),
  }),
  live: reported({ article: article({ part: 'live', pieces: pieces() }) }),
  working: { kind: 'working', url },
  list: {
    kind: 'no-article',
    url,
    pageKind: 'list',
    report: reworded({ article: article({ pieces: pieces() }) }),
    isPrivate: false,
  },
  stories: {
    kind: 'no-article',
    url,
    pageKind: 'list',
    isPrivate: false,
    report: reworded({
      stories: [
        story('Council votes to rebuild the old pier before the spring floods', 'harbourpost.example'),
        story('Ferry operator adds a late boat on Saturdays, and a dog may come along', 'news.google.com', 'opaque'),
        story('\u202EA headline that wants to be read backwards', 'xn--harbrpost-07a.example'),
        ...Array.from({ length: 30 }, (_, at) =>
          story(
            `Story number ${at} of the day, in a few words`,
            'a-very-long-subdomain.regional-newspapers-of-the-north.example',
          ),
        ),
      ],
    }),
  },
  empty: { kind: 'no-article', url, pageKind: 'empty', report: null, isPrivate: false },
  restricted: { kind: 'restricted', url: '' },
  'no-access': { kind: 'no-access', url },
  failed: { kind: 'failed', url, reason: 'silent' },
};

function story(title: string, host: string, status: Story['status'] = 'direct'): Story {
  const outlet = status === 'opaque' ? 'Harbour Post' : null;
  return { title, outlet, host, status, url: `https://${host}/${title.toLowerCase().replaceAll(' ', '-')}` };
}

function pieces(): PagePiece[] {
  const row = { sign: null, isKept: true, reason: null, words: 212 };
  return [
    { ...row, sign: 'nav', isKept: false, reason: 'navigation', text: 'Home · World · Harbour', words: 3 },
    { ...row, text: 'The harbour town of Lindenau will spend forty million crowns' },
    {
      ...row,
      sign: 'p<div',
      isKept: false,
      reason: 'related',
      text: 'See also: Ten harbours that changed their minds',
      words: 8,
    },
    { ...row, sign: 'div.box', text: 'The auditors’ letter in full · Dear members of the council', words: 340 },
    {
      ...row,
      sign: 'div.more',
      isKept: false,
      text: 'What the neighbours say · Ostmark has built the same hall twice, and filled it once.',
      words: 96,
    },
  ];
}

function emptyWording() {
  return { spun: 0.01, enough: true, strict: false, lenient: false, inParts: false, phrases: [], sentences: [] };
}
