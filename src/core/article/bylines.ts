import { languages } from '../languages';
import { valuesOf } from './json-ld-node';
import { oneLine } from './one-line';
import type { PageFacts } from './page-facts';

/** Names of authors, cleaned, each once, in the page's order; [] where the page names none. */
export function findBylines(facts: PageFacts): string[] {
  for (const rule of RULES) {
    const names = [
      ...new Set(
        rule(facts)
          .flatMap(splitNames)
          .flatMap((name) => cleanName(name) ?? []),
      ),
    ];
    if (names.length > 0) return names.slice(0, MOST_NAMES);
  }
  return [];
}

const MOST_NAMES = 12;
/** A longer one is the text of a box about the author, UTF-16 units. */
const NAME_LENGTH = 60;

/** Places that name authors, the surest first. */
const RULES: readonly ((facts: PageFacts) => readonly string[])[] = [
  ({ articles }) => articles.flatMap((node) => valuesOf(node, 'author').flatMap(nameOf)),
  ({ meta }) =>
    ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'].flatMap(
      (name) => meta.get(name) ?? [],
    ),
  ({ document }) => textsOf(document, '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]'),
  ({ document }) =>
    textsOf(
      document,
      '.byline-name, [class*="meta-author"] a, [class*="meta_author"] a, [class*="author-name"] a, .author-name, .authorname, .byline a, .author a, .post-author a, .entry-author a, .meta-author a, .byline, .author, .post-author, .article-author, .c-byline, .p-author',
    ),
];

function nameOf(author: unknown): string[] {
  if (typeof author === 'string') return [author];
  if (typeof author !== 'object' || author === null) return [];
  return [Reflect.get(author, 'name')].flat().filter((name): name is string => typeof name === 'string');
}

function textsOf(document: Document, selector: string): string[] {
  const found = Array.from(document.querySelectorAll(selector)).slice(0, MOST_NAMES);
  const outside = found.filter((element) => !element.closest('[class*="comment"], [class*="related"], aside, footer'));
  return outside
    .slice(0, 3)
    .flatMap((element) => oneLine(element.getAttribute('content') ?? element.textContent) ?? []);
}

const CUES = [
  ...languages.flatMap((language) => language.bylineCues),
  'written by',
  'posted by',
  'published by',
  'author',
  'story by',
  'words by',
  'article by',
  'reported by',
].toSorted((a, b) => b.length - a.length);

function splitNames(line: string): string[] {
  return line
    .split(/\s*(?:;|\||\s+and\s+|\s+&\s+|\s+und\s+|\s+et\s+|\s+y\s+|,\s+and\s+|•|·|\n)\s*/u)
    .flatMap(splitCommas);
}

/** "Jane Doe, John Roe" are two names, "Doe, Jane" and "Jane Doe, PhD" are one. */
function splitCommas(line: string): string[] {
  const parts = line.split(/\s*,\s*/);
  return parts.every((part) => /\S\s+\S/.test(part)) ? parts : [parts[0] ?? ''];
}

function cleanName(line: string): string | null {
  let name = oneLine(line) ?? '';
  const cue = CUES.find((word) => name.toLowerCase().startsWith(word) && /^\s*[:\s]/.test(name.slice(word.length)));
  if (cue) name = name.slice(cue.length).replace(/^[\s:]+/, '');
  name = name
    .replace(
      /\s*(?:Full Bio|View (?:all )?posts?|More (?:about|by|from) .*|Follow .*|\(.*\)|on \w+ \d.*|\d{1,2}[./ ].*)$/i,
      '',
    )
    .replace(/[\s,.\-–—|•·:]+$/, '');
  if (name.length < 2 || name.length > NAME_LENGTH || /https?:|www\.|@|^\d|\.(?:com|net|org)\b/.test(name)) return null;
  return /\p{L}/u.test(name) ? name : null;
}
