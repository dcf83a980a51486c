import { textOf } from './json-ld-node';
import { oneLine } from './one-line';
import type { PageFacts } from './page-facts';

/** Between a title and the site's name. */
const SEPARATOR = /\s+[|–—\-·•»«:/\\]+\s+|\s*[|»·]\s*|\s+::\s+|(?<=\p{L})\s*[_]\s*(?=\p{L})/u;
/** A heading may be this much longer than the title it repeats. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The article's headline without the site's name; '' where the page has no title at all. */
export function findHeadline({ document, meta, articles }: PageFacts, siteName: string | null): string {
  const title = oneLine(document.querySelector('title')?.textContent);
  const stated = [
    meta.get('og:title')?.[0],
    articles[0] && textOf(articles[0], 'headline'),
    meta.get('twitter:title')?.[0],
    meta.get('dc.title')?.[0],
    title,
  ].flatMap((text) => oneLine(text) ?? []);
  const heading = pickHeading(headings(document), stated);
  if (heading) return heading;
  return stripSite(stated[0] ?? '', siteName, title);
}

function headings(document: Document): string[] {
  const found = document.querySelectorAll('h1, [itemprop~="headline"], h2');
  return Array.from(found, (element) => oneLine(element.textContent)).flatMap((text) => text ?? []);
}

/** A heading that a title begins or ends with is the headline itself, without the site's name. */
function pickHeading(found: readonly string[], stated: readonly string[]): string | null {
  for (const title of stated) {
    const whole = plain(title);
    const heading = found.find((text) => {
      const part = plain(text);
      return part.length >= 4 && part.length * 2 >= whole.length && (whole.startsWith(part) || whole.endsWith(part));
    });
    if (heading) return heading;
  }
  return null;
}

function stripSite(text: string, siteName: string | null, title: string | null): string {
  const parts = text.split(SEPARATOR);
  const site = plain(siteName ?? '');
  const last = plain(parts.at(-1) ?? '');
  if (parts.length < 2) return text;
  if (site && (last === site || site.startsWith(last) || last.startsWith(site))) return cutTail(text, parts);
  if (site && plain(parts[0] ?? '') === site) return text.slice(text.indexOf(parts[1] ?? '')).trim();
  return title === text && (parts.at(-1) ?? '').split(/\s+/).length <= 4 && cutTail(text, parts).split(/\s+/).length > 3
    ? cutTail(text, parts)
    : text;
}

function cutTail(text: string, parts: readonly string[]): string {
  const tail = text.lastIndexOf(parts.at(-1) ?? '');
  return text.slice(0, tail).replace(/[\s|–—\-·•»«:/\\_]+$/u, '');
}
