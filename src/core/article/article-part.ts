import type { Article } from '../model';
import { isElsewhere } from './is-elsewhere';
import { valuesOf } from './json-ld-node';
import type { PageFacts } from './page-facts';
import type { Document, Element } from './page-tree';
import type { SortedBlocks } from './sort-blocks';

/** So many entries of the text with a time of their own are a live report. */
const LIVE_ENTRIES = 6;
/** Levels between an entry's time and the entry, and times that are looked at. */
const LEVELS = 5;
const TIMES_SEEN = 300;

/** How much of the article this page holds, as its markup says or its entries show. */
export function articlePart(facts: PageFacts, sorted: SortedBlocks, isPaged: boolean): Article['part'] {
  if (isDeclaredLive(facts) || timedEntries(facts.document, sorted) >= LIVE_ENTRIES) return 'live';
  return isPaged ? 'paged' : 'whole';
}

function isDeclaredLive({ jsonLd, document }: PageFacts): boolean {
  const isLive = (type: unknown) => typeof type === 'string' && /(?:^|[/:])LiveBlogPosting$/.test(type);
  return (
    jsonLd.some((node) => valuesOf(node, '@type').some(isLive)) ||
    document.querySelector('[itemtype$="/LiveBlogPosting"]') !== null
  );
}

/** Parts of the text with a time of their own, each time counted once. */
function timedEntries(document: Document, { kept }: SortedBlocks): number {
  const holders = new Set<Element>();
  for (const { element } of kept)
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  const entries = new Map<Element, string>();
  for (const time of Array.from(document.querySelectorAll('time[datetime]')).slice(0, TIMES_SEEN)) {
    const entry = isElsewhere(time) ? null : entryOf(time, holders);
    if (entry && !entries.has(entry)) entries.set(entry, time.getAttribute('datetime') ?? '');
  }
  return new Set(entries.values()).size;
}

function entryOf(time: Element, holders: ReadonlySet<Element>): Element | null {
  let at: Element | null = time;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) if (holders.has(at)) return at;
  return null;
}
