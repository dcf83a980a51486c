import type { Document } from '../page-tree';
import { pageTitle } from './page-title';

/** What a page's `<meta>` and `<title>` say of its headline and its author, as Readability 0.6 reads them. */
export interface Stated {
  readonly title: string;
  readonly hasAuthor: boolean;
}

const PROPERTY =
  /\s*(?:article|dc|dcterm|og|twitter)\s*:\s*(?:author|creator|description|published_time|title|site_name)\s*/i;
const NAME =
  /^\s*(?:(?:dc|dcterm|og|twitter|parsely|weibo:(?:article|webpage))\s*[-.:]\s*)?(?:author|creator|pub-date|description|title|site_name)\s*$/i;
const TITLES = [
  'dc:title',
  'dcterm:title',
  'og:title',
  'weibo:article:title',
  'weibo:webpage:title',
  'title',
  'twitter:title',
  'parsely-title',
];
const AUTHORS = ['dc:creator', 'dcterm:creator', 'author', 'parsely-author', 'article:author'];

/** The headline and author that a page states in its head. */
export function statedTitle(document: Document): Stated {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    const property = PROPERTY.exec(meta.getAttribute('property') ?? '')?.[0];
    const name = meta.getAttribute('name') ?? '';
    const key = property ?? (NAME.test(name) ? name.replace(/\./g, ':') : null);
    if (content && key !== null) values.set(key.toLowerCase().replace(/\s/g, ''), content.trim());
  }
  const title = TITLES.map((name) => values.get(name)).find(Boolean);
  const authors = AUTHORS.filter((name) => name !== 'article:author' || !URL.canParse(values.get(name) ?? ''));
  return {
    title: title === undefined ? pageTitle(document) : unescaped(title),
    hasAuthor: authors.some((name) => values.get(name)),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Sites escape their titles twice. */
function unescaped(text: string): string {
  return text
    .replace(/&(quot|amp|apos|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, digits: string | undefined) => {
      const unit = hex ? Number.parseInt(hex, 16) : Number(digits);
      return unit > 0 && unit <= 0x10ffff ? String.fromCodePoint(unit) : '\ufffd';
    });
}
