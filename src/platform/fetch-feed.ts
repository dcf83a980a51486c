import { fetchGuarded } from './fetch-guarded';

const REST = '/wp-json/wp/v2/posts?per_page=10&_fields=link,guid,title,content';
const FEEDS = ['/feed/', '/rss', '/feed.xml', '/atom.xml'];
/** Requests at most: one site is not asked for ever. */
const MOST = 3;
const TYPES = /^(?:application|text)\/(?:json|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i;

/** The site's newest posts in its own words, REST or feed, the first that answers with posts; null where none does. Only ever the same host. */
export async function fetchFeed<Feed>(
  page: string,
  read: (body: string) => Feed | null,
  isPrivate: boolean,
  signal: AbortSignal,
): Promise<Feed | null> {
  const { host } = new URL(page);
  const stays = (url: string) => bare(new URL(url).host) === bare(host);
  const errand = {
    accept: 'application/json, application/rss+xml, application/xml',
    types: TYPES,
    why: 'feed',
    cause: { page, isPrivate },
    stays,
  } as const;
  for (const path of [REST, ...FEEDS].slice(0, MOST)) {
    const body = await fetchGuarded(`https://${host}${path}`, errand, signal);
    const feed = body && read(new TextDecoder().decode(body));
    if (feed) return feed;
  }
  return null;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
