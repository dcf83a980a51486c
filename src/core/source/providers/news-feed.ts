import { decodeEntities } from '../../text/decode-entities';
import { xmlElement } from '../xml-element';
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
      xmlElement(item, 'link') ??
      xmlElement(item, 'guid');
    return (
      foundPage(
        link === null ? null : decodeEntities(link),
        decodeEntities(xmlElement(item, 'title') ?? ''),
        xmlElement(item, 'pubDate') ?? xmlElement(item, 'published'),
      ) ?? []
    );
  });
}
