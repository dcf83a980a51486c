import type { Article } from '../model';
import { findBylines } from './bylines';
import { findHeadline } from './headline';
import { textOf, valuesOf } from './json-ld-node';
import { oneLine } from './one-line';
import { pageAddress } from './page-address';
import type { PageFacts } from './page-facts';
import { pageTimes } from './page-times';

type Metadata = Pick<
  Article,
  | 'canonicalUrl'
  | 'headline'
  | 'byline'
  | 'bylines'
  | 'siteName'
  | 'lang'
  | 'publishedAt'
  | 'modifiedAt'
  | 'section'
  | 'description'
  | 'image'
>;

/** What the page says about its article: each field from the surest place that has it. */
export function readMetadata(facts: PageFacts): Metadata {
  const { meta, articles, document, snapshot } = facts;
  const siteName = findSiteName(facts);
  const bylines = findBylines(facts, siteName);
  return {
    canonicalUrl: pageAddress(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null, snapshot),
    headline: findHeadline(facts, siteName),
    byline: bylines.length > 0 ? bylines.join(', ') : null,
    bylines,
    siteName,
    lang: findLang(facts),
    ...pageTimes(facts),
    section: oneLine(meta.get('article:section')?.[0] ?? (articles[0] && textOf(articles[0], 'articleSection'))),
    description: oneLine(
      meta.get('og:description')?.[0] ??
        meta.get('description')?.[0] ??
        (articles[0] && textOf(articles[0], 'description')),
    ),
    image: findImage(facts),
  };
}

function findSiteName({ meta, jsonLd, articles }: PageFacts): string | null {
  const publisher = articles.flatMap((node) => textOf(node, 'publisher') ?? []).find((name) => !/^https?:/.test(name));
  const site = jsonLd.find((node) => valuesOf(node, '@type').includes('WebSite'));
  const stated = [
    meta.get('og:site_name')?.[0],
    site && textOf(site, 'name'),
    publisher,
    meta.get('application-name')?.[0],
  ];
  return stated.flatMap((name) => siteNameIn(name) ?? [])[0] ?? null;
}

/** A longer one is a headline or a slogan, UTF-16 units. */
const SITE_NAME_LENGTH = 80;

/** Some sites name themselves by their address: "https://www.copies.example/" is copies.example. */
function siteNameIn(stated: string | null | undefined): string | null {
  const name = oneLine(stated)?.replace(/^(?:https?:\/\/)?(?:www\.)?(\S+\.[a-z]{2,})\/?$/i, '$1') ?? null;
  return name === null || name.length > SITE_NAME_LENGTH || /^https?:/.test(name) ? null : name;
}

/** BCP 47 as far as its shape goes; pages write en_US too. */
function findLang({ document, meta }: PageFacts): string | null {
  const stated = [
    document.documentElement.getAttribute('lang'),
    meta.get('content-language')?.[0],
    meta.get('og:locale')?.[0],
    document.body.getAttribute('lang'),
  ];
  const tags = stated.map((tag) => tag?.trim().replace(/_/g, '-') ?? '');
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) ?? null;
}

function findImage({ meta, articles, snapshot }: PageFacts): string | null {
  const stated = [
    meta.get('og:image')?.[0],
    meta.get('og:image:url')?.[0],
    meta.get('twitter:image')?.[0],
    ...articles.map((node) => imageOf(node.image)),
  ];
  return stated.flatMap((address) => pageAddress(address ?? null, snapshot) ?? [])[0] ?? null;
}

function imageOf(image: unknown): string | null {
  const one = Array.isArray(image) ? image[0] : image;
  const url = typeof one === 'object' && one !== null ? Reflect.get(one, 'url') : one;
  return typeof url === 'string' ? url : null;
}
