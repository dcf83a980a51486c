/** npm run bench:source-hostile: the readers of this room on 100 kB strings made to be slow. */
import { headlineAgreement } from '@/core/source/headline-agreement';
import { pageText } from '@/core/source/page-text';
import { toPublicHttpUrl } from '@/core/source/public-url';
import { publisherNamed } from '@/core/source/publisher-named';
import { readAnchor } from '@/core/source/read-anchor';
import { readDateline } from '@/core/source/read-dateline';
import { readFooter } from '@/core/source/read-footer';
import { readLabel } from '@/core/source/read-label';
import { readSiteFeed } from '@/core/source/read-site-feed';
import { unwrap } from '@/core/source/unwrap';

const LENGTH = 100_000;
/** The best of a few runs: the machine has other things to do. */
const RUNS = 4;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const PIECES = [
  ' ',
  'a',
  'A',
  '(',
  'the post ',
  'appeared first on ',
  'source: ',
  '\u00a0',
  'ａ',
  'İ',
  '来源',
  '/',
  '%',
  '%25',
  'https://',
  '__',
  '*',
  '<a ',
  '<p>',
  '&#',
  '&amp',
  '<h1 ',
  '<meta ',
  '<nav>',
  '<svg>',
  '<a b="',
  '<b hidden>',
  '<p style="',
  '"datePublished":"',
  'class="',
  '<time ',
  '<title ',
  '[',
  '*://*.',
  '-',
  '© 2025 ',
  'By A, ',
  '\n',
  '😀',
];
const feedArticle = { url: 'https://copy.example/a/', canonicalUrl: null, headline: 'A' };
const readers = {
  readAnchor,
  readLabel,
  readFooter,
  readDateline,
  unwrap,
  pageText,
  headlineAgreement: (text: string) => headlineAgreement(`https://paper.example/${text}`, text),
  toPublicHttpUrl,
  publisherNamed,
  wrapped: (text: string) => unwrap(`https://www.google.com/url?q=${text}`),
  siteFeed: (text: string) =>
    readSiteFeed(
      `<rss><item><link>https://paper.example/a</link><description>${text}</description></item></rss>`,
      feedArticle,
    ),
  guarded: (text: string) => unwrap(`https://urldefense.com/v3/__${text.slice(0, 16_000)}__;AAAA!!`),
};

for (const [name, read] of Object.entries(readers)) {
  let slowest = { ms: 0, piece: '' };
  for (const piece of PIECES) {
    const whole = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    for (const text of [whole, whole.slice(0, 599), whole.slice(0, 159), whole.slice(0, 79)]) {
      const ms = Math.min(...Array.from({ length: RUNS }, () => timeOf(() => read(text))));
      if (ms > slowest.ms) slowest = { ms, piece };
    }
  }
  console.log(`${name}: slowest ${slowest.ms.toFixed(2)} ms, on ${JSON.stringify(slowest.piece)}`);
}
