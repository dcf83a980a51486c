import type { Claim } from '../model';
import { isArticleNode, type JsonLdNode, valuesOf } from './json-ld-node';
import { oneLine } from './one-line';
import { pageAddress } from './page-address';
import type { PageFacts } from './page-facts';
import type { PageSnapshot } from './snapshot';

/** Meta names whose contents are addresses of a source. */
const META_ADDRESSES = [
  'og:url',
  'original-source',
  'syndication-source',
  'dc.source',
  'dcterms.source',
  'twitter:url',
  'article:original_source',
  'source',
];
/** Properties of JSON-LD articles that name a source by its address, and those that name an outlet or a person. */
const LD_ADDRESSES = ['isBasedOn', 'isBasedOnUrl', 'citation', 'url', 'mainEntityOfPage', 'sameAs'] as const;
const LD_OUTLETS = [
  'publisher',
  'copyrightHolder',
  'sourceOrganization',
  'provider',
  'creditText',
  'copyrightNotice',
] as const;
/** Values of one kind that are reported. */
const MOST_VALUES = 12;

/** What the head of the page and its JSON-LD state about the source of the text. */
export function headClaims({ document, meta, articles, snapshot }: PageFacts): Claim[] {
  const canonical = Array.from(document.querySelectorAll('link[rel~="canonical"]'), (link) =>
    link.getAttribute('href'),
  );
  const metas = META_ADDRESSES.flatMap((name) => (meta.get(name) ?? []).map((value) => ({ name, value })));
  const authors = ['author', 'article:author'].flatMap((name) => meta.get(name) ?? []);
  return [
    ...canonical.map((href) => claim('canonical', pageAddress(href, snapshot), '')),
    ...(meta.get('refresh') ?? []).map((value) => claim('refresh', refreshAddress(value, snapshot), value)),
    ...metas.map(({ name, value }) => claim('meta', pageAddress(value, snapshot), name)),
    ...articles.slice(0, MOST_VALUES).flatMap((node) => articleClaims(node, snapshot)),
    ...authors.slice(0, MOST_VALUES).map((name) => claim('author', null, name)),
  ].filter(({ kind, url }) => url !== null || kind === 'publisher' || kind === 'author');
}

function claim(kind: Claim['kind'], url: string | null, text: string): Claim {
  return { kind, url, text: oneLine(text) ?? '', lead: '', context: '', place: 'head', position: 0 };
}

/** "0; url=https://…" with or without quotes. */
function refreshAddress(value: string, snapshot: PageSnapshot): string | null {
  return pageAddress(/url\s*=\s*["']?([^"']+)/i.exec(value)?.[1]?.trim() ?? null, snapshot);
}

function articleClaims(node: JsonLdNode, snapshot: PageSnapshot): Claim[] {
  if (!isArticleNode(node)) return [];
  const claims: Claim[] = [];
  for (const path of LD_ADDRESSES)
    for (const value of valuesOf(node, path).slice(0, MOST_VALUES)) {
      const url = pageAddress(addressOf(value), snapshot);
      if (url) claims.push(claim('json-ld', url, path));
    }
  for (const path of LD_OUTLETS)
    for (const value of valuesOf(node, path).slice(0, MOST_VALUES)) claims.push(...named('publisher', value, snapshot));
  for (const value of valuesOf(node, 'author').slice(0, MOST_VALUES)) claims.push(...named('author', value, snapshot));
  return claims;
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const address = Reflect.get(value, 'url') ?? Reflect.get(value, '@id');
  return typeof address === 'string' ? address : null;
}

function named(kind: 'publisher' | 'author', value: unknown, snapshot: PageSnapshot): Claim[] {
  const name =
    typeof value === 'string' ? value : typeof value === 'object' && value ? Reflect.get(value, 'name') : null;
  const url = typeof value === 'string' ? null : pageAddress(addressOf(value), snapshot);
  return typeof name === 'string' && name.trim() ? [claim(kind, url, name)] : [];
}
