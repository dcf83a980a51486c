import { languageOf, languages } from '../languages';
import { decodeEntities } from '../text/decode-entities';
import { splitSentences } from '../text/sentences';
import { type PageBlock, pageBlocks } from './page-blocks';
import { plainText } from './plain-text';

/** Head of a page in which its metadata stand, characters. */
const HEAD = 200_000;
/** Shorter blocks are labels and menus; scripts without spaces say more in less. */
const SHORTEST = 25;
const SHORTEST_UNSPACED = 10;
/** Blocks with more of their text in links are lists. */
const LINKED = 0.5;
const SHORT_SENTENCE = 20;
const LONG_SENTENCE = 400;
const MOST_SENTENCES = 1_200;

/** What a fetched page says, as far as comparing needs it. */
export interface PageText {
  readonly headline: string;
  readonly publishedAt: number | null;
  /** Sentences of its running text, in order, with the block each stands in. */
  readonly sentences: readonly { readonly text: string; readonly block: number }[];
  /** True where it says itself that its text is not all there. */
  readonly isCut: boolean;
}

/** The running text of a fetched page: related lines, lists and labels are left out. Hostile input: bounded, never throws. */
export function pageText(html: string): PageText {
  const head = html.slice(0, HEAD);
  const blocks = pageBlocks(html).filter(isProse);
  const tag = languageOf(/<html[^<>]{0,300}\slang\s*=\s*["']?([a-z]{2,3})/i.exec(head)?.[1] ?? null)?.tag ?? 'en';
  const sentences = blocks.flatMap(({ text }, block) =>
    splitSentences(text.slice(0, LONGEST_BLOCK), tag)
      .filter(isSentence)
      .map((sentence) => ({ text: sentence, block })),
  );
  const metas = metasOf(head);
  return {
    headline: headlineOf(head, metas),
    publishedAt: timeOf(head, metas),
    sentences: sentences.slice(0, MOST_SENTENCES),
    isCut: /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false|class\s{0,9}=\s{0,9}["'][^"']{0,200}paywall/i.test(
      html.slice(0, HEAD * 5),
    ),
  };
}

const LONGEST_BLOCK = 20_000;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a sentence is worth comparing: neither a scrap nor a list that lost its stops. */
export function isSentence(text: string): boolean {
  const shortest = UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORT_SENTENCE;
  return text.length >= shortest && text.length <= LONG_SENTENCE;
}

const relatedCues = new Set(languages.flatMap(({ relatedCues }) => relatedCues));

function isProse({ text, linked }: PageBlock): boolean {
  if (linked > LINKED || text.length < (UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST)) return false;
  const label = /^([^:|]{2,40})[:|]/.exec(plainText(text, 60))?.[1]?.trim().toLowerCase();
  return label === undefined || !relatedCues.has(label);
}

/** The headline as the page shares it, else its own, else its title. */
function headlineOf(head: string, metas: ReadonlyMap<string, string>): string {
  const title =
    metas.get('og:title') ??
    /<h1[^<>]{0,500}>([^<]{3,300})/i.exec(head)?.[1] ??
    /<title[^<>]{0,200}>([^<]{1,400})/i.exec(head)?.[1] ??
    '';
  return decodeEntities(title).replace(/\s+/g, ' ').trim().slice(0, 300);
}

function timeOf(head: string, metas: ReadonlyMap<string, string>): number | null {
  const written =
    metas.get('article:published_time') ??
    /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/.exec(head)?.[1] ??
    metas.get('datepublished') ??
    /<time[^<>]{0,300}\sdatetime\s{0,9}=\s{0,9}["']([^"'<>]{8,40})["']/i.exec(head)?.[1] ??
    null;
  const time = written === null ? Number.NaN : Date.parse(written);
  return Number.isNaN(time) ? null : time;
}

const NAME = /\s(?:name|property|itemprop)\s{0,9}=\s{0,9}["']([^"']{1,60})["']/i;
const CONTENT = /\scontent\s{0,9}=\s{0,9}(?:"([^"]{0,400})"|'([^']{0,400})')/i;

/** The first content of each meta, by its name or property in lower case. */
function metasOf(head: string): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta\s[^<>]{1,600}>/gi)) {
    const name = NAME.exec(tag)?.[1]?.toLowerCase();
    const content = CONTENT.exec(tag);
    const value = content?.[1] ?? content?.[2];
    if (name && value && !metas.has(name)) metas.set(name, value);
  }
  return metas;
}
