import { decodeEntities } from '../text/decode-entities';
import cues from './cues.json';
import { isElsewhere } from './is-elsewhere';
import { valuesOf } from './json-ld-node';
import { oneLine } from './one-line';
import type { PageFacts } from './page-facts';
import type { Document, Element, Text } from './page-tree';
import { phraseIndex } from './phrase-index';

/**
 * Names of authors, cleaned, each once, in the page's order; [] where the page names none. The site's own name and
 * user names count only where no place has a better one.
 */
export function findBylines(facts: PageFacts, siteName: string | null): string[] {
  let weaker: string[] = [];
  for (const rule of RULES) {
    const names = [
      ...new Set(
        rule(facts)
          .flatMap(splitNames)
          .flatMap((name) => cleanName(name) ?? []),
      ),
    ].slice(0, MOST_NAMES);
    const people = names.filter((name) => !isSite(name, siteName));
    if (people.some((name) => /\s|[^\x20-\x7e]/.test(name))) return people;
    if (weaker.length === 0) weaker = names;
  }
  return weaker;
}

function isSite(name: string, siteName: string | null): boolean {
  return siteName !== null && name.toLowerCase() === siteName.toLowerCase();
}

const MOST_NAMES = 12;
/** A longer one is the text of a box about the author, UTF-16 units. */
const NAME_LENGTH = 60;

/** Places that name authors, the surest first. */
const RULES: readonly ((facts: PageFacts) => readonly string[])[] = [
  ({ articles, jsonLd }) =>
    articles.slice(0, 2).flatMap((node) => valuesOf(node, 'author').flatMap((author) => nameOf(author, jsonLd))),
  ({ meta }) => META_NAMES.flatMap((name) => meta.get(name) ?? []),
  ({ meta }) => SCHOLARLY_NAMES.flatMap((name) => meta.get(name) ?? []).map(inOrder),
  ({ document }) => textsOf(document, '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]'),
  ({ document }) => textsOf(document, BYLINE_CLASSES),
  ({ header }) => header.flatMap(({ text }) => BY_LINE.exec(text)?.[1] ?? []).slice(0, 2),
  ({ header }) => header.flatMap(({ text }, at) => (LABEL.test(text) ? (header[at + 1]?.text ?? []) : [])).slice(0, 1),
  ({ document }) => textsOf(document, AUTHOR_CLASSES),
];

const META_NAMES = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'twitter:data1'];
/** Libraries name people as their catalogues do: "Quay, Ada". */
const SCHOLARLY_NAMES = ['citation_author', 'dc.creator', 'dcterms.creator'];
const BYLINE_CLASSES =
  '.byline-name, [class*="meta-author"] a, [class*="meta_author"] a, [class*="author-name"], [class*="authorName"], [class*="author_name"], .authorname, ' +
  '.byline a, .author a, .post-author a, .entry-author a, a[href*="/author/"], a[href*="/authors/"]';
const AUTHOR_CLASSES =
  '.byline, .author, .the-author, .post-author, .article-author, .entry-author, .c-byline, .p-author, [class*="byline"], [class*="__author"], [class*="-author"]';
/** "By Jane Doe", "Posted by Jane Doe on May 3": the names start with a capital, or have no case. */
const BY_LINE =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ww]ords|[Ss]tory|[Aa]rticle|[Rr]eported|[Tt]ext) )?(?:by|By|BY|von|Von|par|Par|por|Por|di|Di|door|Door|av|Av|от|Автор:?|文[／/]|作者[:：]?)\s+([\p{Lu}\p{Lo}][^|•·\n]{2,80})/u;
const LABEL =
  /^(?:(?:written|posted|published|words|story|article) by|by|author|authors|autor|autorin|auteur|autore|作者)\s*:?$/i;

/** Names of a JSON-LD author: a string, an object, or a reference to another object of the page. */
function nameOf(author: unknown, jsonLd: PageFacts['jsonLd']): string[] {
  if (typeof author === 'string') return [author];
  if (typeof author !== 'object' || author === null) return [];
  const id = Reflect.get(author, '@id');
  const named = 'name' in author ? author : jsonLd.find((node) => id && node['@id'] === id && 'name' in node);
  return [named && Reflect.get(named, 'name')].flat().filter((name): name is string => typeof name === 'string');
}

function inOrder(name: string): string {
  return name.replace(/^([^,;]+),\s*([^,;]+)$/, '$2 $1');
}

/** The first lines of the elements that a selector finds: names come before titles, dates and lives. */
function textsOf(document: Document, selector: string): string[] {
  const found = Array.from(document.querySelectorAll(selector)).slice(0, MOST_NAMES);
  return found
    .filter((element) => !isElsewhere(element))
    .slice(0, MOST_ELEMENTS)
    .flatMap(firstName);
}

const MOST_ELEMENTS = 4;
const LINES_SEEN = 4;

function firstName(element: Element): string[] {
  const content = oneLine(element.getAttribute('content'));
  if (content) return [content];
  const lines = linesOf(element).slice(0, LINES_SEEN);
  return lines.filter((text) => splitNames(text).some((name) => cleanName(name) !== null)).slice(0, 1);
}

/** Texts of an element, one a text node. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  const walk = (node: Element) => {
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) lines.push(...(oneLine((child as Text).data) ?? '').split('\n').filter(Boolean));
      else if (child.nodeType === 1) walk(child as Element);
  };
  walk(element);
  return lines;
}

function splitNames(line: string): string[] {
  return decodeEntities(line)
    .split(/\s*(?:;|\||•|·|\n)\s*/u)
    .flatMap(splitAnd)
    .flatMap(splitCommas);
}

/** "Jane Doe and John Roe" are two names, "Center for Drug Evaluation and Research" is one. */
function splitAnd(line: string): string[] {
  const parts = line.split(/\s*(?:,?\s+and\s+|\s+&(?:amp;)?\s+|\s+und\s+|\s+et\s+|\s+y\s+)\s*/u);
  const isOne = (part: string) => !/\S\s+\S/.test(part);
  return parts.length > 1 && isOne(parts.at(-1) ?? '') && !isOne(parts[0] ?? '') ? [line] : parts;
}

/** "Jane Doe, John Roe" are two names, "Doe, Jane" is one, "Jane Doe, MD, PhD" is one with all that belongs to it. */
function splitCommas(line: string): string[] {
  const parts = line.split(/\s*,\s*/);
  if (parts.every((part) => /\S\s+\S/.test(part) && !DEGREE.test(part))) return parts;
  const end = parts.findIndex((part, at) => at > 0 && !DEGREE.test(part));
  return [parts.slice(0, end < 0 ? undefined : end).join(', ')];
}

/** "MD", "Ph.D.", "CEPF®", "M.D. FACLM": short, with a second capital. */
const DEGREE = /^(?:[\p{Lu}][\p{L}.]{0,3}[\p{Lu}][\p{L}.]{0,6}[®™]?(?:\s|$)){1,2}$/u;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** What follows a name: dates, titles of links, brackets. */
const TAIL = new RegExp(
  `\\s*(?:Full Bio|on behalf of\\b.*|(?<=\\s)[-–—] .*|View .*|See all .*|More (?:about|by|from|posts) .*|Follow .*|\\(.*|\\bon (?:\\w+day|${MONTH})\\b.*|\\d{1,2}[./ ].*|` +
    `(?:Published|Updated|Posted|Last updated)\\b.*|[●▪].*|${MONTH} \\d.*)$`,
  'i',
);
/** A name has no more words, and none of these. */
const NAME_WORDS = 6;
const NO_NAME =
  /https?:|www\.|@|^\d|\.(?:com|net|org)\b|[.!?] \S|^(?:by|author|authors|about|learn more|read more|articles? by|unknown|anonymous|skip to|the author$|zeige alle|über |veröffentlicht|gesponserte|none|null|undefined|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|read$|share$|use case)\b/i;

const bylineCues = phraseIndex(cues.bylineCues);
const CUE =
  /^(?:(?:written|posted|published|story|words|article|reported) by|author|interview|autor(?:[/*:]?in)?|copyright|©)(?=[:\s]|$)/i;

/** Length of the longest cue that a line starts with ("Text:", "Reporting by"), as whole words; 0 without one. */
function cueLength(line: string): number {
  const words = line.toLowerCase().slice(0, bylineCues.longest + 1);
  const ends = Array.from(words.matchAll(/[:\s]|$/g), ({ index }) => index).toReversed();
  const found = ends.find((end) => bylineCues.has(words.slice(0, end))) ?? 0;
  return Math.max(found, CUE.exec(line)?.[0].length ?? 0);
}

/** The words of a link to all that an author wrote. */
const ALL_BY =
  /^(?:(?:view |see |read )?all (?:posts|articles|stories) (?:by|from)|(?:zeige )?alle (?:artikel|beiträge|berichte) von|alles von|(?:voir )?tous les articles de|(?:ver )?todos los artículos de|(?:ver )?todos os artigos de|(?:vedi )?tutti gli articoli di|alle artikelen van)\s+/i;

function cleanName(line: string): string | null {
  let name = (oneLine(line) ?? '').replace(ALL_BY, '');
  const cue = cueLength(name);
  if (cue > 0) name = name.slice(cue).replace(/^[\s:]+/, '');
  name = name
    .slice(0, 2 * NAME_LENGTH)
    .replace(TAIL, '')
    .replace(/[\s,.\-–—|•·:→/]+$/, '');
  if (
    name.length < 2 ||
    name.length > NAME_LENGTH ||
    NO_NAME.test(name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\. |(?<=\b\p{Lu})\. /gu, ''))
  )
    return null;
  return /\p{L}/u.test(name) && name.split(' ').length <= NAME_WORDS ? name : null;
}
