import type { Block } from './block';
import { hostOf } from './host-of';
import { isElsewhere } from './is-elsewhere';
import { pageAddress } from './page-address';
import type { PageFacts } from './page-facts';
import type { Element } from './page-tree';

/** Cards that make a list, the share of the page's text in them, and the text of one, UTF-16 units: a teaser, no section. */
const LEAST_CARDS = 5;
const MOST_TEXT = 0.7;
const TEASER_LENGTH = 500;
const CARD_LEVELS = 4;
const HEADING_LINKS = 'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';

/** True for a front page or the page of a category: nearly all text stands in teasers that lead to pages of the same site. */
export function isStoryList({ document, articles, meta, snapshot }: PageFacts, kept: readonly Block[]): boolean {
  if (articles.length === 1 || meta.get('og:type')?.[0] === 'article') return false;
  const cards = new Set<Element>();
  const targets = new Set<string>();
  const host = hostOf(snapshot.url);
  for (const heading of Array.from(document.querySelectorAll(HEADING_LINKS)).slice(0, MOST_HEADINGS)) {
    const link = heading.closest('a[href]');
    const url = pageAddress(link?.getAttribute('href') ?? null, snapshot);
    const card = url && hostOf(url) === host && !isElsewhere(heading) ? cardOf(heading) : null;
    if (!card || !url || targets.has(url)) continue;
    targets.add(url);
    cards.add(card);
  }
  if (cards.size < LEAST_CARDS) return false;
  let [inCards, length] = [0, 0];
  for (const { element, text } of kept) {
    length += text.length;
    if (isWithin(element, cards)) inCards += text.length;
  }
  return inCards > MOST_TEXT * length && inCards < TEASER_LENGTH * cards.size;
}

const MOST_HEADINGS = 200;

/** The largest element round a heading that holds no other linked heading. */
function cardOf(heading: Element): Element | null {
  const own = heading.closest('h1, h2, h3, h4') ?? heading;
  let card: Element = own;
  for (let level = 0; level < CARD_LEVELS; level++) {
    const outer = card.parentElement;
    if (!outer || outer.localName === 'body' || outer.querySelectorAll('h1, h2, h3, h4').length > 1) break;
    card = outer;
  }
  return card;
}

function isWithin(element: Element, cards: ReadonlySet<Element>): boolean {
  for (let found: Element | null = element; found; found = found.parentElement) if (cards.has(found)) return true;
  return false;
}
