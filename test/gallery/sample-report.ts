import type { Article, Evidence, Report, SourceCandidate, SourceMatch } from '@/core/model';

/** Sample prose of this project's own, in the manner of a page that swapped its words for synonyms. */
const PARAGRAPHS = [
  'The harbour town of Lindenau will spend forty million crowns on a new synthetic intelligence centre, its mayor declared on Tuesday, in a wager that knowledge facilities can substitute the shipyards that closed a decade in the past.',
  'The undertaking, referred to as Lighthouse, is to open in two phases. The preliminary part brings servers into the outdated rope works; the second provides a hall for colossal information by the river, the place the cooling water comes from.',
  '“We are not buying machines, we are buying a second chance,” mentioned Mayor Ida Brandt. She conceded that the council had been given few figures on the facility bill and promised a full account before the autumn vote.',
  'Critics say the town is paying for guarantees. The regional grid is already close to its restrict, and an unbiased report from the spring warned that electrical energy costs for households might climb by a tenth.',
  'The corporate behind the proposal, Nordlicht Systems, has constructed comparable facilities in two different nations. Neither reached the variety of jobs that had been introduced, in line with public data.',
  'A last choice is anticipated in October. Till then the rope works will keep what they have been for years: an empty corridor with a remarkable view of the water.',
];

const HTML = [
  `<p>${PARAGRAPHS[0]}</p>`,
  `<p>${PARAGRAPHS[1]}</p>`,
  '<figure><img src="https://copies.example/rope-works.jpg" alt="The old rope works at dusk" width="1200" height="600"><figcaption>The old rope works, closed since 2014.</figcaption></figure>',
  `<h2>A second chance</h2><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p>`,
  '<blockquote><p>Whoever sells the future should show the bill.</p></blockquote>',
  `<h2>What is known of the builder</h2><p>${PARAGRAPHS[4]} <a href="https://records.example/nordlicht">The records</a> are public.<sup><a href="#note-1" id="ref-1">1</a></sup></p>`,
  '<table><caption>Jobs announced and filled</caption><thead><tr><th>Town</th><th>Announced</th><th>Filled</th></tr></thead><tbody><tr><td>Ostmark</td><td>240</td><td>61</td></tr><tr><td>Halvorsund</td><td>180</td><td>75</td></tr></tbody></table>',
  '<pre><code>const jobs = announced.filter((job) =&gt; job.filled);</code></pre>',
  `<p>${PARAGRAPHS[5]}</p><ol><li id="note-1">Company register, as of May. <a href="#ref-1">Back</a></li></ol>`,
].join('\n');

export const candidate = (host: string, over: Partial<SourceCandidate> = {}): SourceCandidate => ({
  url: `https://${host}/2026/11/lindenau-lighthouse`,
  host,
  status: 'direct',
  level: 'stated',
  points: 50,
  clues: [{ signal: 'source-link', group: 'links', points: 50, quote: 'Source link' }],
  ...over,
});

export const article = (over: Partial<Article> = {}): Article => ({
  url: 'https://copies.example/lindenau-to-spend-on-lighthouse',
  canonicalUrl: null,
  kind: 'article',
  headline: 'Lindenau to Spend Forty Million on a Centre for Synthetic Intelligence',
  byline: 'Sam Adler',
  bylines: ['Sam Adler'],
  agency: null,
  siteName: 'Copies Daily',
  lang: 'en',
  dir: 'ltr',
  publishedAt: Date.UTC(2026, 10, 12, 9),
  modifiedAt: null,
  section: null,
  description: null,
  image: null,
  html: HTML,
  text: PARAGRAPHS.join('\n'),
  paragraphs: PARAGRAPHS,
  links: [],
  claims: [],
  inserts: [
    { reason: 'related', text: 'See also: Ten harbours that changed their minds' },
    { reason: 'newsletter', text: 'Sign up for our morning letter' },
    { reason: 'tags', text: 'Tags: harbour, servers' },
  ],
  truncated: [],
  cut: null,
  nextPage: null,
  stories: [],
  part: 'whole',
  pieces: [],
  rule: null,
  ...over,
});

const ODD: readonly (readonly [odd: string, usual: string])[] = [
  ['synthetic intelligence', 'artificial intelligence'],
  ['knowledge facilities', 'data centers'],
  ['a decade in the past', 'a decade ago'],
  ['preliminary part', 'first phase'],
  ['colossal information', 'big data'],
  ['the place the', ''],
  ['close to its restrict', 'close to its limit'],
  ['different nations', 'other countries'],
  ['in line with public data', 'according to public records'],
];

const evidence = (signal: string, kind: Evidence['kind'], values: readonly string[], quotes: readonly string[]) =>
  ({ signal, kind, label: 'reworded', weight: 3, values, quotes }) satisfies Evidence;

/** A reworded copy with a stated source: the page this project exists for. */
export const reworded = (over: Partial<Report> = {}): Report => {
  const text = PARAGRAPHS.join('\n');
  return {
    article: article(),
    wording: {
      spun: 0.99,
      enough: true,
      strict: true,
      lenient: true,
      inParts: false,
      sentences: [],
      phrases: ODD.map(([odd, likely]) => {
        const start = text.indexOf(odd);
        return { text: odd, likely, start, end: start + odd.length, gain: 3 };
      }),
    },
    takenFrom: [candidate('harbourpost.example')],
    creditedTo: [{ name: 'Harbour Post', domain: 'harbourpost.example', how: 'dateline', quote: '(Harbour Post) —' }],
    matches: [],
    stories: [],
    siteFeed: null,
    site: { aggregator: 0.8, clues: [] },
    evidence: [
      evidence('source-link', 'claim', ['harbourpost.example'], ['Source link']),
      evidence('agency-credit', 'claim', ['Harbour Post'], ['(Harbour Post) —']),
      evidence('odd-wording', 'measured', ['9'], []),
      evidence('site-republishes', 'measured', [], []),
    ],
    verdict: { label: 'reworded', confidence: 0.97 },
    corrections: [],
    archived: [],
    queries: [
      { kind: 'rare-words', text: 'Lindenau to Spend Forty Million Ida Brandt Nordlicht -site:copies.example' },
      { kind: 'outlet', text: 'Lindenau to Spend Forty Million on a Centre site:harbourpost.example' },
      {
        kind: 'headline',
        text: '"Lindenau to Spend Forty Million on a Centre for Synthetic Intelligence" -site:copies.example',
      },
    ],
    ...over,
  };
};

/** A source that was fetched and compared, sentence by sentence. */
export const match = (): SourceMatch => ({
  candidate: candidate('harbourpost.example', { level: 'matched' }),
  headline: 'Lindenau bets forty million on an AI centre',
  publishedAt: Date.UTC(2026, 10, 12, 6),
  relation: 'reworded',
  compared: 5,
  aligned: 3,
  verbatim: 1,
  ordered: 1,
  covered: 0.6,
  pairs: [
    {
      kind: 'reworded',
      here: PARAGRAPHS[0] ?? '',
      there:
        'The harbour town of Lindenau will spend forty million crowns on a new artificial intelligence centre, its mayor said on Tuesday, in a bet that data centers can replace the shipyards that closed a decade ago.',
    },
    {
      kind: 'same',
      here: '“We are not buying machines, we are buying a second chance,” mentioned Mayor Ida Brandt.',
      there: '“We are not buying machines, we are buying a second chance,” said Mayor Ida Brandt.',
    },
    { kind: 'left-out', here: null, there: 'The council’s own auditors advised against the plan in June.' },
    { kind: 'only-here', here: 'Sign up for our morning letter.', there: null },
    {
      kind: 'reworded',
      here: 'A last choice is anticipated in October.',
      there: 'A final decision is expected in October.',
    },
  ],
});
