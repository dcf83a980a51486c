import type { BlockLink } from './block';
import type { BlockFeature } from './block-feature';
import { FAR } from './far';
import { isLatin } from './is-latin';
import type { PageBlocks } from './page-blocks';

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const text = (page: PageBlocks, at: number) => page.blocks[at]?.text ?? '';
const near = (distance: number) => Math.max(-FAR, Math.min(FAR, distance));

/** Longest text of a block that is searched for words and marks, UTF-16 units. */
const SEEN = 600;

/** What asks a reader to do something for the site, in the languages met most. */
const CALLS =
  /\b(?:sign(?:ing)? up|subscrib\w+|download|contact us|get (?:started|in touch)|learn more|find out more|read more|click here|reach out|book (?:a|your|now)|shop now|free trial|newsletter|get (?:a|your) (?:free )?quote|follow us|donate|abonnieren|anmelden|registrieren|jetzt (?:lesen|bestellen|testen)|mehr (?:lesen|erfahren|zum thema)|kostenlos|abonnez|inscri\w+|en savoir plus|lire aussi|suscr\w+|leer más|iscriviti|leggi anche|assine|inscreva|leia (?:mais|também))\b|подпис|читайте|登録|订阅|訂閱|続きを読む|阅读更多/gu;
/** The house speaking of itself. */
const HOUSE =
  /\b(?:we|our|us|ours|wir|uns|unsere?\w?|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|nossos?|nossas?)\b/gu;
const CONTACT = /@[\w-]+\.|\bwww\.|https?:\/\/|(?:\+|\b\d)[\d\s().-]{8,}\d/i;
const PRICE = /[$€£¥₹]\s?\d|\d\s?[€£]/;

/** Small letters: patterns without regard to case take several times as long. */
const lower = (page: PageBlocks, at: number) => text(page, at).slice(0, SEEN).toLowerCase();
const times = (value: string, pattern: RegExp) => value.match(pattern)?.length ?? 0;

const capitalWords = (value: string) =>
  times(value, isLatin(value) ? /(?<![A-Za-z0-9ªµº²³¹¼-¾À-ÖØ-öø-ÿ])[A-ZÀ-ÖØ-Þ]/g : /(?<![\p{L}\p{N}])\p{Lu}/gu);

function linksTo(page: PageBlocks, at: number, fits: (link: BlockLink) => boolean): number {
  const links = page.blocks[at]?.links ?? [];
  return share(links.filter(fits).length, links.length);
}

const isOutward = (page: PageBlocks) => {
  const host = page.host;
  return ({ href }: BlockLink) => /^(?:https?:)?\/\//i.test(href) && !(host !== '' && href.includes(host));
};

/** Share of a frame's text that is prose, and of the page's prose that stands in the frame. */
const frameProse = (page: PageBlocks, at: number, levels: number) => {
  const tally = page.tallies(at, levels);
  return { inFrame: share(tally.prose, tally.length), ofPage: share(tally.prose, page.total.prose) };
};

/** Rows that need the rest of the page: sections, prose, what the page's words have in common, who is named. */
export const contextFeatures: readonly BlockFeature[] = [
  { name: 'prose', of: (page, at) => Number(page.isProse[at] === true) },
  ...[1, 2, 3].flatMap((levels) => [
    { name: `prose in frame ${levels}`, of: (page: PageBlocks, at: number) => frameProse(page, at, levels).inFrame },
    { name: `of prose in frame ${levels}`, of: (page: PageBlocks, at: number) => frameProse(page, at, levels).ofPage },
  ]),
  { name: 'levels below the main frame', of: (page, at) => page.belowMain[at] ?? FAR },
  { name: 'levels below the prose frame', of: (page, at) => page.belowProse[at] ?? FAR },
  { name: 'since the h1', of: (page, at) => (page.h1 < 0 ? FAR + 1 : near(at - page.h1)) },
  { name: 'words in common', of: (page, at) => page.common[at] ?? 0 },
  { name: 'words of the headline', of: (page, at) => page.ofHeadline[at] ?? 0 },
  { name: 'names the site', of: (page, at) => Number(page.namesSite[at] === true) },
  { name: 'names an author', of: (page, at) => page.namesAuthor[at] ?? 0 },
  { name: 'calls', of: (page, at) => times(lower(page, at), CALLS) },
  { name: 'house', of: (page, at) => share(times(lower(page, at), HOUSE), page.wordCounts[at] ?? 0) },
  { name: 'contact', of: (page, at) => Number(CONTACT.test(text(page, at).slice(0, SEEN))) },
  { name: 'price', of: (page, at) => Number(PRICE.test(text(page, at).slice(0, SEEN))) },
  { name: 'asks or shouts', of: (page, at) => times(text(page, at).slice(0, SEEN), /[?!？！]/g) },
  {
    name: 'capital words',
    of: (page, at) => share(capitalWords(text(page, at).slice(0, SEEN)), Math.min(100, page.wordCounts[at] ?? 0)),
  },
  { name: 'links outward', of: (page, at) => linksTo(page, at, isOutward(page)) },
  { name: 'links inside', of: (page, at) => linksTo(page, at, ({ href }) => href.startsWith('#')) },
  { name: 'all bold', of: (page, at) => Number(page.isBold[at] === true) },
  { name: 'main of section', of: (page, at) => share(page.sections[at]?.main ?? 0, page.sections[at]?.length ?? 0) },
  {
    name: 'linked of section',
    of: (page, at) => share(page.sections[at]?.linked ?? 0, page.sections[at]?.length ?? 0),
  },
  { name: 'prose of section', of: (page, at) => share(page.sections[at]?.prose ?? 0, page.sections[at]?.length ?? 0) },
  { name: 'blocks of section', of: (page, at) => Math.log1p(page.sections[at]?.blocks ?? 0) },
  { name: 'words of the heading above', of: (page, at) => page.wordCounts[page.under[at] ?? -1] ?? 0 },
  {
    name: 'level of the heading above',
    of: (page, at) => Number(/^h([1-6])$/.exec(page.blocks[page.under[at] ?? -1]?.tag ?? '')?.[1] ?? 0),
  },
  { name: 'depth', of: (page, at) => near((page.depths[at] ?? 0) - page.mainDepth) },
  { name: 'alike within', of: (page, at) => page.run[at] ?? 0 },
  { name: 'prose around', of: (page, at) => share(page.proseAround[at] ?? 0, 1) },
  { name: 'linked around', of: (page, at) => page.linkedAround[at] ?? 0 },
  { name: 'main around', of: (page, at) => page.mainAround[at] ?? 0 },
];
