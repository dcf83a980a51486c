import type { Article, SiteFeed } from '../model';
import { decodeEntities } from '../text/decode-entities';
import { addressKind } from './address-kind';
import { registrableDomain } from './domain';
import { readAnchor } from './read-anchor';
import { readFooter } from './read-footer';
import { readLabel } from './read-label';
import { sameSite } from './same-site';
import { type SitePost, sitePosts } from './site-posts';
import { unwrap } from './unwrap';

/** Links of one post's end that are looked at, and sources that are named. */
const MOST_LINKS = 12;
const MOST_SOURCES = 10;

/** What a site's own feed says of where its posts are from, and of this article; null where the answer holds no posts. */
export function readSiteFeed(
  body: string,
  { url, canonicalUrl, headline }: Pick<Article, 'url' | 'canonicalUrl' | 'headline'>,
): SiteFeed | null {
  const posts = sitePosts(body);
  if (posts.length === 0) return null;
  const isOwn = (address: string) => sameSite(address, url);
  const sources = posts.map((post) => sourceOf(post, isOwn));
  const pages = new Set([url, canonicalUrl ?? url].map(pathOf));
  const ours = posts.filter(
    ({ title, addresses }) =>
      title === headline || addresses.some((address) => isOwn(address) && pages.has(pathOf(address))),
  );
  return {
    posts: posts.length,
    withSource: sources.filter((source) => source !== null).length,
    sources: [...new Set(sources.filter((source) => source !== null).map(registrableDomain))].slice(0, MOST_SOURCES),
    addresses: [...new Set(ours.map((post) => sourceOf(post, isOwn)).filter((source) => source !== null))],
  };
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : address;
}

/** The other site's page a post is from: its own address there, or the link its text ends in. */
function sourceOf({ addresses, ending }: SitePost, isOwn: (address: string) => boolean): string | null {
  const elsewhere = [...addresses, ...sourceLinks(ending)]
    .map((address) => unwrap(address))
    .flatMap(({ url, affiliate }) => (url && !affiliate ? [url] : []))
    .find((address) => !isOwn(address) && addressKind(address) === 'article');
  return elsewhere ?? null;
}

const BREAK = /<\/?(?:p|div|br|hr|h[1-6]|li|ul|ol|section|footer|blockquote)(?:\s[^<>]{0,600})?\/?>/i;
const LINK = /<a\s[^<>]{0,600}?href\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["'][^<>]{0,600}>([^<]{0,160})/gi;
/** Last lines of a post that may name its source. */
const LINES = 5;

/** Links at a text's end that say that they lead to its source. */
function sourceLinks(ending: string): string[] {
  const lines = ending.split(BREAK).filter((line) => plain(line) !== '');
  return lines.slice(-LINES).flatMap((line) => {
    const isFooter = readFooter(plain(line)) !== null;
    return [...line.matchAll(LINK)].slice(0, MOST_LINKS).flatMap((link) => {
      const label = readLabel(plain(line.slice(0, link.index)));
      const isLabelled = label !== null && label.kind === 'source' && label.name === '';
      const isSource = isFooter || isLabelled || readAnchor(decodeEntities(link[2] ?? '')) === 'source';
      return isSource ? [decodeEntities(link[1] ?? '')] : [];
    });
  });
}

function plain(html: string): string {
  return decodeEntities(html.replace(/<[^<>]{0,800}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
