import type { PageStory } from '../model';
import { oneLine } from './one-line';
import { pageAddress } from './page-address';
import type { Element } from './page-tree';
import { type PortalPage, portalPageAt } from './portal-pages';
import type { PageSnapshot } from './snapshot';

/** Links that are looked at, and stories that are reported. */
const MOST_LINKS = 3_000;
const MOST = 200;
/** A headline's length, UTF-16 units; one in Chinese says as much in a third of it. */
const SHORTEST = 18;
const SHORTEST_CJK = 7;
const LONGEST = 300;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const FRAME = 'nav, footer, [role="navigation"], [role="contentinfo"], form, dialog';
const ROW = 'article, li, tr, .item, .clus, .hl, [content-href]';

/** The headlines of a page that lead to other sites, or through the page's own forwarder: none where it lists its own. */
export function collectStories(snapshot: PageSnapshot): PageStory[] {
  const { document, url } = snapshot;
  const portal = portalPageAt(url);
  const stories = new Map<string, PageStory>();
  let own = 0;
  for (const post of document.querySelectorAll('[content-href]'))
    add(stories, pageAddress(post.getAttribute('content-href'), snapshot), post.getAttribute('post-title'), null);
  for (const link of Array.from(document.querySelectorAll('a[href]')).slice(0, MOST_LINKS)) {
    const address = pageAddress(link.getAttribute('href'), snapshot);
    if (!address || link.closest(FRAME)) continue;
    if (leadsOn(address, url)) add(stories, address, titleOf(link), outletOf(link, portal));
    else if (!portal && isHeadline(titleOf(link))) own++;
  }
  return own > stories.size ? [] : [...stories.values()].slice(0, MOST);
}

/** Whether the page is a list by its portal's own addresses, whatever text it holds. */
export function isPortalList(address: string, stories: readonly PageStory[]): boolean {
  return stories.length >= LIST && isListAddress(address);
}

/** Whether this is an address under which a known portal lists stories. */
export function isListAddress(address: string): boolean {
  return portalPageAt(address)?.lists?.test(new URL(address).pathname) === true;
}

/** Fewer stories make no list. */
const LIST = 5;

function add(
  stories: Map<string, PageStory>,
  url: string | null,
  words: string | null | undefined,
  outlet: string | null,
): void {
  const title = oneLine(words)?.slice(0, LONGEST);
  if (url && title && !stories.has(url) && isHeadline(title)) stories.set(url, { url, title, outlet });
}

function isHeadline(words: string | null): boolean {
  const title = oneLine(words) ?? '';
  return title.length >= (CJK.test(title) ? SHORTEST_CJK : SHORTEST);
}

/** The link's words; a heading inside it says it best. */
function titleOf(link: Element): string | null {
  return (link.querySelector('h1, h2, h3, h4, h5') ?? link).textContent;
}

function outletOf(link: Element, portal: PortalPage | null): string | null {
  const named = portal?.outlet ? link.closest(ROW)?.querySelector(portal.outlet)?.textContent : null;
  return oneLine(named)?.replace(/:$/, '').slice(0, OUTLET) ?? null;
}

/** Longest name of an outlet, UTF-16 units. */
const OUTLET = 60;
/** Paths and parameters by which sites forward to others. */
const FORWARDS =
  /\/(?:articles|read)\/C|\/A\/\d|\/(?:redirect|go|goto|out|link|r|away)(?:[/.?]|$)|[?&](?:url|u|q|to|target)=http/i;

function leadsOn(address: string, page: string): boolean {
  const [there, here] = [new URL(address), new URL(page)];
  if (there.hostname.replace(/^www\./, '') !== here.hostname.replace(/^www\./, '')) return true;
  return FORWARDS.test(there.pathname + there.search);
}
