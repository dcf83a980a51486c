import * as v from 'valibot';
import type { Article, PieceRule } from '../core/model';

/** Caps of one message, far above what the extractor sends: a forged one is dropped, not stored. */
const HTML = 2_000_000;
const TEXT = 3_000_000;
const LINE = 20_000;
const ROWS = 20_000;

const line = v.pipe(v.string(), v.maxLength(LINE));
const lines = v.pipe(v.array(v.pipe(v.string(), v.maxLength(TEXT))), v.maxLength(ROWS));
const time = v.nullable(v.pipe(v.number(), v.finite()));

const KINDS = ['article', 'list', 'forum', 'product', 'video', 'app', 'empty'] as const;
const PLACES = ['head', 'header', 'start', 'body', 'end', 'caption', 'foot'] as const;
const CLAIMS = [
  'canonical',
  'refresh',
  'meta',
  'json-ld',
  'publisher',
  'author',
  'link',
  'footer',
  'byline',
  'copyright',
  'leftover',
  'image',
  'plugin',
  'portal',
] as const;
const REASONS = [
  'related',
  'promo',
  'newsletter',
  'caption',
  'credit',
  'share',
  'tags',
  'byline-box',
  'source-line',
  'contents',
  'comments',
  'cookie',
  'ad',
  'navigation',
  'duplicate',
  'hidden',
  'other',
] as const;

const ClaimSchema = v.object({
  kind: v.picklist(CLAIMS),
  url: v.nullable(line),
  text: line,
  lead: line,
  context: line,
  place: v.picklist(PLACES),
  position: v.number(),
});

const sign = v.pipe(v.string(), v.maxLength(400));
const signs = v.pipe(v.array(sign), v.maxLength(40));

/** The shape of a reader's rule for a site, as one of our pages sends it and as it is stored. */
export const PieceRuleSchema: v.GenericSchema<PieceRule> = v.object({
  only: v.nullable(sign),
  keep: signs,
  drop: signs,
});

const PieceSchema = v.object({
  sign: v.nullable(sign),
  isKept: v.boolean(),
  reason: v.nullable(v.picklist(REASONS)),
  text: line,
  words: v.pipe(v.number(), v.finite()),
});

/** The shape of an Article as a content script may send it. Unknown fields are dropped. */
export const ArticleSchema: v.GenericSchema<Article> = v.object({
  url: line,
  canonicalUrl: v.nullable(line),
  kind: v.picklist(KINDS),
  headline: line,
  byline: v.nullable(line),
  bylines: v.pipe(v.array(line), v.maxLength(100)),
  agency: v.nullable(line),
  siteName: v.nullable(line),
  lang: v.nullable(line),
  dir: v.picklist(['ltr', 'rtl', 'auto']),
  publishedAt: time,
  modifiedAt: time,
  section: v.nullable(line),
  description: v.nullable(line),
  image: v.nullable(line),
  html: v.pipe(v.string(), v.maxLength(HTML)),
  text: v.pipe(v.string(), v.maxLength(TEXT)),
  paragraphs: lines,
  links: v.pipe(v.array(v.object({ url: line, text: line, context: line })), v.maxLength(ROWS)),
  claims: v.pipe(v.array(ClaimSchema), v.maxLength(ROWS)),
  inserts: v.pipe(v.array(v.object({ reason: v.picklist(REASONS), text: line })), v.maxLength(ROWS)),
  truncated: v.pipe(v.array(line), v.maxLength(50)),
  cut: v.nullable(line),
  nextPage: v.nullable(line),
  stories: v.pipe(v.array(v.object({ url: line, title: line, outlet: v.nullable(line) })), v.maxLength(400)),
  part: v.picklist(['whole', 'live', 'paged']),
  pieces: v.pipe(v.array(PieceSchema), v.maxLength(200)),
  rule: v.nullable(PieceRuleSchema),
});
