import { isElsewhere } from './is-elsewhere';
import { textOf } from './json-ld-node';
import type { PageFacts } from './page-facts';
import type { Element } from './page-tree';
import { parseTime } from './parse-time';

/** Where a page says when it was published, the surest first. */
const PUBLISHED = {
  jsonLd: ['datePublished', 'dateCreated', 'uploadDate'],
  meta: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'article:published',
    'published_time',
    'publishdate',
    'publish-date',
    'publish_date',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'date',
    'article.published',
    'article_date_original',
    'cxenseparse:recs:publishtime',
    'originalpublicationdate',
    'bt:pubdate',
    'timestamp',
  ],
  elements: '[itemprop~="datePublished"]',
} as const;

const MODIFIED = {
  jsonLd: ['dateModified'],
  meta: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
  ],
  elements: '[itemprop~="dateModified"]',
} as const;

export interface PageTimes {
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
}

/** When the article was published and changed, from JSON-LD, meta, microdata, a `<time>` near the headline, its address. */
export function pageTimes(facts: PageFacts): PageTimes {
  const publishedAt =
    first(statedTexts(facts, PUBLISHED)) ?? first(textsNearHeadline(facts)) ?? timeInAddress(facts.snapshot.url);
  return { publishedAt, modifiedAt: first(statedTexts(facts, MODIFIED)) };
}

interface Places {
  readonly jsonLd: readonly string[];
  readonly meta: readonly string[];
  readonly elements: string;
}

type Text = string | null | undefined;

/** Texts that name the time, the surest first; they are looked for one after the other. */
function* statedTexts({ articles, jsonLd, meta, document }: PageFacts, places: Places): Generator<Text> {
  yield* places.jsonLd.flatMap((name) => articles.map((node) => textOf(node, name)));
  yield* places.meta.flatMap((name) => meta.get(name) ?? []);
  yield* document.querySelectorAll(places.elements).map(elementTime);
  yield* places.jsonLd.flatMap((name) => jsonLd.map((node) => textOf(node, name)));
}

function elementTime(element: Element): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
}

function first(texts: Iterable<Text>): number | null {
  for (const text of texts) {
    const time = text ? parseTime(text) : null;
    if (time !== null) return time;
  }
  return null;
}

/** Longest line near the headline that is a date line, UTF-16 units. */
const DATE_LINE = 80;
const DATED =
  '[class*="publish"], [class*="posted"], [class*="date"], [class*="time"], [class*="meta"], [class*="byline"]';

function* textsNearHeadline({ document, header }: PageFacts): Generator<Text> {
  const ours = (element: Element) => !isElsewhere(element);
  const times = document.querySelectorAll('time').filter(ours);
  const published = times.find(
    (time) => /publish|posted|entry-date/i.test(time.getAttribute('class') ?? '') || time.hasAttribute('pubdate'),
  );
  if (published) yield elementTime(published);
  yield* times.map(elementTime);
  yield* times.map((time) => time.textContent);
  yield* header.filter(({ text }) => text.length <= DATE_LINE).map(({ text }) => text);
  const dated = document.querySelectorAll(DATED).slice(0, 60).filter(ours);
  yield* dated.map((element) => element.textContent.slice(0, 200));
}

function timeInAddress(url: string): number | null {
  const found = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-])/.exec(url);
  return found?.[3] ? Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) : null;
}
