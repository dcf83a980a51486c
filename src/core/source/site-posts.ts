import { decodeEntities } from '../text/decode-entities';
import { parsedJson } from './providers/parsed-json';
import { xmlElement } from './xml-element';

/** One post as a site's own feed or REST answer gives it. */
export interface SitePost {
  readonly title: string;
  /** Addresses the feed gives for it: its link, its guid, the `<source>` of RSS and Atom. */
  readonly addresses: readonly string[];
  /** HTML of its text, as far as it is told: its end. */
  readonly ending: string;
}

/** Posts that are read, longest post, and how much of its end is kept, UTF-16 units. */
const MOST = 50;
const POST = 200_000;
const ENDING = 3_000;
const TITLE = 400;

/** The posts in a site's answer: the REST list of WordPress, RSS or Atom; none where it is neither. Hostile input: bounded. */
export function sitePosts(body: string): SitePost[] {
  const text = body.trimStart();
  return text.startsWith('[') ? fromJson(text) : fromXml(text);
}

function fromJson(text: string): SitePost[] {
  const list = parsedJson(text);
  return (Array.isArray(list) ? list.slice(0, MOST) : []).flatMap((post) => {
    const addresses = [propertyOf(post, 'link'), rendered(post, 'guid')].filter((address) => address !== '');
    if (addresses.length === 0) return [];
    return [{ title: titleOf(rendered(post, 'title')), addresses, ending: rendered(post, 'content').slice(-ENDING) }];
  });
}

function rendered(post: unknown, name: string): string {
  return propertyOf(
    typeof post === 'object' && post && Object.hasOwn(post, name) ? Reflect.get(post, name) : null,
    'rendered',
  );
}

function propertyOf(value: unknown, name: string): string {
  const found: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : '';
  return typeof found === 'string' ? found : '';
}

function fromXml(text: string): SitePost[] {
  const items = text.split(/<(?:item|entry)[\s>]/i).slice(1, MOST + 1);
  return items.flatMap((raw) => {
    const item = raw.slice(0, POST);
    const source = /<source\s[^<>]{0,300}?url\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']/i.exec(item)?.[1] ?? '';
    const atom = xmlElement(xmlElement(item, 'source') ?? '', 'id') ?? '';
    const bare = item.replace(/<source[\s>][\s\S]{0,4000}?<\/source>/i, '');
    const link =
      /<link\s[^<>]{0,200}?href\s{0,9}=\s{0,9}["']([^"'<>]{1,2000})["']/i.exec(bare)?.[1] ??
      xmlElement(bare, 'link') ??
      '';
    const guid = xmlElement(bare, 'guid') ?? xmlElement(bare, 'id') ?? '';
    const addresses = [link, guid, source, atom].map(decodeEntities).filter((address) => /^https?:/i.test(address));
    if (addresses.length === 0) return [];
    const content =
      xmlElement(bare, 'content:encoded') ?? xmlElement(bare, 'content') ?? xmlElement(bare, 'description') ?? '';
    return [{ title: titleOf(xmlElement(bare, 'title') ?? ''), addresses, ending: htmlOf(content).slice(-ENDING) }];
  });
}

/** Feeds give HTML in CDATA or escaped. */
function htmlOf(content: string): string {
  return content.includes('<') ? content : decodeEntities(content);
}

function titleOf(title: string): string {
  return decodeEntities(title.slice(0, TITLE).replace(/<[^<>]{0,80}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
