import { decodeEntities } from '../decode-entities';
import { type FoundPage, foundPage } from './found-page';

/** Longest feed, items and longest item that are read. */
const LENGTH = 2_000_000;
const MOST = 100;
const ITEM = 20_000;

/** The pages in an RSS or Atom feed: Bing News, or a site's own. Read without an XML parser; broken feeds give what they hold. */
export function readNewsFeed(body: string): FoundPage[] {
  const items = body
    .slice(0, LENGTH)
    .split(/<(?:item|entry)[\s>]/i)
    .slice(1, MOST + 1);
  return items.flatMap((raw) => {
    const item = raw.slice(0, ITEM);
    const link =
      /<link[^>]{0,200}\shref\s{0,9}=\s{0,9}["']([^"']{1,4000})["']/i.exec(item)?.[1] ??
      elementOf(item, 'link') ??
      elementOf(item, 'guid');
    return (
      foundPage(
        link === null ? null : decodeEntities(link),
        decodeEntities(elementOf(item, 'title') ?? ''),
        elementOf(item, 'pubDate') ?? elementOf(item, 'published'),
      ) ?? []
    );
  });
}

/** The text of the first element of a name, CDATA opened. */
function elementOf(item: string, name: string): string | null {
  const open = new RegExp(`<${name}(?:\\s[^>]{0,300})?>`, 'i').exec(item);
  if (!open) return null;
  const start = open.index + open[0].length;
  const end = item.indexOf(`</${name}`, start);
  return end < 0
    ? null
    : item
        .slice(start, end)
        .replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
        .trim();
}
