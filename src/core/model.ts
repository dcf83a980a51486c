/**
 * The nouns of the house: every value that passes from one room to another.
 * Types only; plain data that survives structured clone; absent is `null`, never optional.
 * Units: times are ms since the epoch (UTC), shares and probabilities lie in [0, 1], weights are nats,
 * offsets are UTF-16 units into `Article.text`.
 */

/** What a page is, judged from its structure. Only an 'article' is checked; the others are shown as far as they go. */
export type PageKind = 'article' | 'list' | 'forum' | 'product' | 'video' | 'app' | 'empty';

export type Direction = 'ltr' | 'rtl' | 'auto';

/** The main text of one page with the credits it declares, stripped of chrome and boilerplate. */
export interface Article {
  /** The address the tab was committed to. */
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly kind: PageKind;
  readonly headline: string;
  /** The authors as one line, as the page has them; `bylines` holds the names one by one. */
  readonly byline: string | null;
  readonly bylines: readonly string[];
  /** Wire agency named in the dateline, as "Reuters" in "LONDON, May 3 (Reuters) —". */
  readonly agency: string | null;
  readonly siteName: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  readonly dir: Direction;
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  readonly section: string | null;
  readonly description: string | null;
  /** Address of the lead image. */
  readonly image: string | null;
  /** Dirty until drawn: cleaned at the last door, `ui/safe-html`. Keeps figures, captions, tables, code. */
  readonly html: string;
  /** The body alone, a newline between blocks: no captions, credits or inserts. */
  readonly text: string;
  /** The blocks of `text`, in order. */
  readonly paragraphs: readonly string[];
  readonly links: readonly ArticleLink[];
  /** What the page's markup states about its source, from the whole document before pruning. */
  readonly claims: readonly Claim[];
  /** Blocks left out of `text`, each with the reason. */
  readonly inserts: readonly Insert[];
  /** Caps of the snapshot that were hit, such as 'elements' or 'depth'. */
  readonly truncated: readonly string[];
  /** Words of the page that say the text goes on elsewhere ("Continue reading", a paywall), or null. */
  readonly cut: string | null;
  /** Address of the next page of a multi-page article, or null. */
  readonly nextPage: string | null;
  /** How much of the article this page holds: all of it, a live report as far as it went, or one page of several. */
  readonly part: 'whole' | 'live' | 'paged';
  /** Headlines of a list that lead to other sites; none on an article's page. */
  readonly stories: readonly PageStory[];
  /** What the page consists of, in reading order: what a reader may put into the article, or take out. */
  readonly pieces: readonly PagePiece[];
  /** What the reader decided for this site, or null. */
  readonly rule: PieceRule | null;
}

/** A headline in a list, with the address it links to as the page has it and the outlet the page names for it. */
export interface PageStory {
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
}

/** A run of the page's text that is in the article as a whole, or out of it. */
export interface PagePiece {
  /** Finds the piece again, on other pages of its site too; null where it cannot be told apart from the article's own text. */
  readonly sign: string | null;
  readonly isKept: boolean;
  /** Why it was left out, where that is known. */
  readonly reason: InsertReason | null;
  /** Its first words. */
  readonly text: string;
  readonly words: number;
}

/** What the reader decided for the pages of a site, by the signs of pieces. */
export interface PieceRule {
  /** The piece that alone is the article; null where it is found as everywhere. */
  readonly only: string | null;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** A link inside the article's body; `context` is the sentence or block it stands in. */
export interface ArticleLink {
  readonly url: string;
  readonly text: string;
  readonly context: string;
}

/** Where on the page a claim stands. */
export type ClaimPlace = 'head' | 'header' | 'start' | 'body' | 'end' | 'caption' | 'foot';

/** Kinds of statements in the head of a page, in its JSON-LD or its site's feed, and of those among its blocks. */
type HeadClaim = 'canonical' | 'refresh' | 'meta' | 'json-ld' | 'publisher' | 'author' | 'feed';
type BlockClaim = 'link' | 'footer' | 'byline' | 'copyright' | 'leftover' | 'image' | 'plugin' | 'portal';

/**
 * One statement of the page about its own origin, uninterpreted: `core/source` decides what it is worth.
 * `kind` says where it was found:
 * - 'canonical', 'refresh', 'meta' (text = the meta's name), 'json-ld' (text = the property path): url set;
 * - 'publisher', 'author': names from JSON-LD or meta, text = the name, url where given;
 * - 'link': a link whose own text or lead-in may be a source cue; text = the link's text, context = its block's text,
 *   lead = the words right before it in the block;
 * - 'footer': a block that may be a feed footer or credit sentence; text = the block, url = its first link, if any;
 * - 'byline', 'copyright': a line of text;
 * - 'leftover': a feed or plugin left-over such as "[ad_1]"; text = the marker;
 * - 'image': address of an image in the body;
 * - 'plugin': a class or attribute marker of an importing plugin or theme; text = the marker;
 * - 'portal': the link by which a known portal's page leads to the story's own page; text = its words;
 * - 'feed': an address that the site's own feed gives for this article.
 */
export interface Claim {
  readonly kind: HeadClaim | BlockClaim;
  readonly url: string | null;
  readonly text: string;
  readonly lead: string;
  readonly context: string;
  readonly place: ClaimPlace;
  /** How far into the body's text the claim stands; 1 after its end, 0 before its start or in the head. */
  readonly position: number;
}

export type InsertReason =
  | 'related'
  | 'promo'
  | 'newsletter'
  | 'caption'
  | 'credit'
  | 'share'
  | 'tags'
  | 'byline-box'
  | 'source-line'
  | 'contents'
  | 'comments'
  | 'cookie'
  | 'ad'
  | 'navigation'
  | 'duplicate'
  | 'hidden'
  | 'other';

export interface Insert {
  readonly reason: InsertReason;
  readonly text: string;
}

/** Counts over an article's words, made once and read by every room after it. */
export interface TextProfile {
  readonly text: string;
  readonly language: Language;
  /** False where the language is a guess or has no file of its own. */
  readonly languageKnown: boolean;
  /** Lower-cased, in reading order. */
  readonly words: readonly string[];
  readonly wordCount: number;
  readonly sentences: readonly string[];
}

/** What the house knows of one language; one data file each under core/languages. Phrases are lower case, NFKC. */
export interface Language {
  readonly tag: string;
  /** Whole link texts that lead to the source and say so ("source link"). */
  readonly sourceAnchors: readonly string[];
  /** Whole link texts that lead on, a weaker cue ("read more"). */
  readonly continueAnchors: readonly string[];
  /** Words before a name or link, as in "Source: Reuters", "via". */
  readonly sourceLabels: readonly string[];
  /** Phrases before a publisher's name that credit it ("first published on", "reposted from"). */
  readonly creditPhrases: readonly string[];
  /** Feed footers: `open` starts the block, `close` stands before the site's name. Either may be ''. */
  readonly feedFooters: readonly { readonly open: string; readonly close: string }[];
  /** Cues of inserts: a block that is such a cue and one link is no body text ("related", "see also"). */
  readonly relatedCues: readonly string[];
  /** "By" before an author's name. */
  readonly bylineCues: readonly string[];
  /** How a text speaks of itself ("this article", "the post"): what stands before a credit phrase in a credit sentence. */
  readonly selfNames: readonly string[];
  /** A few dozen of the commonest words: enough to tell the language of a text. */
  readonly commonWords: readonly string[];
}

/** Odd wording found in the text: evidence of a synonym spinner, or null where the language has no model. */
export interface Wording {
  /** Probability that the text was spun, calibrated by length. */
  readonly spun: number;
  /** False under 150 words: `spun` is then no verdict. */
  readonly enough: boolean;
  /** At or above the strict threshold (at most 1 in 1,000 genuine articles). */
  readonly strict: boolean;
  /** At or above the lenient threshold: counts only beside a stated source. */
  readonly lenient: boolean;
  /** Only some paragraphs reach the strict threshold, not the text as a whole. */
  readonly inParts: boolean;
  readonly phrases: readonly SuspectPhrase[];
  /** Score of each sentence of the profile, the same order; empty where no model was loaded. */
  readonly sentences: readonly number[];
}

export interface SuspectPhrase {
  readonly text: string;
  /** What it probably was; '' where the benchmark does not back a suggestion. */
  readonly likely: string;
  readonly start: number;
  readonly end: number;
  /** Log-likelihood gain of `likely` over `text`, in nats. */
  readonly gain: number;
}

export type Level = 'stated' | 'matched' | 'likely' | 'possible';
export type LinkStatus = 'direct' | 'decoded' | 'opaque';

/** One reason why a candidate is one; `quote` is the page's own words or address. */
export interface SourceClue {
  /** Row of the signal table, such as 'source-link' or 'canonical'. */
  readonly signal: string;
  /** Clues of one group count once, the best of them. */
  readonly group: string;
  readonly points: number;
  readonly quote: string;
}

/** An address the text may have been taken from. Unverified unless its level is 'matched'. */
export interface SourceCandidate {
  readonly url: string;
  readonly host: string;
  readonly status: LinkStatus;
  readonly level: Level;
  readonly points: number;
  readonly clues: readonly SourceClue[];
}

/** A story of a list, its link unwrapped: 'opaque' where only the site the link leads through can tell. */
export interface Story extends PageStory {
  readonly host: string;
  readonly status: LinkStatus;
}

/** An outlet the page names as the text's author, with or without a link. */
export interface Credit {
  readonly name: string;
  readonly domain: string | null;
  readonly how: 'dateline' | 'byline' | 'copyright' | 'label' | 'json-ld';
  readonly quote: string;
}

/** How two texts relate, sentence by sentence. */
export type Relation = 'same' | 'reworded' | 'partly' | 'different' | 'too-short';

/** One sentence of the page (`here`) and its counterpart; null where there is none. */
export interface SentencePair {
  readonly here: string | null;
  readonly there: string | null;
  readonly kind: 'same' | 'reworded' | 'only-here' | 'left-out';
}

/** A candidate that was fetched and compared with the article. */
export interface SourceMatch {
  readonly candidate: SourceCandidate;
  readonly headline: string;
  readonly publishedAt: number | null;
  readonly relation: Relation;
  /** Sentences of the page that were compared, those that have a counterpart, and those that are identical. */
  readonly compared: number;
  readonly aligned: number;
  readonly verbatim: number;
  /** Share of the aligned sentences that stand in the same order. */
  readonly ordered: number;
  /** Share of the candidate's sentences that stand on the page. */
  readonly covered: number;
  readonly pairs: readonly SentencePair[];
}

/** What a site's own feed told when the reader asked for it. */
export interface SiteFeed {
  /** Posts in the feed, and those that are from another site by their own address or the link they end in. */
  readonly posts: number;
  readonly withSource: number;
  /** Registrable domains of those sites. */
  readonly sources: readonly string[];
  /** Addresses on other sites that the feed gives for this article. */
  readonly addresses: readonly string[];
}

export interface SiteClue {
  readonly signal: string;
  readonly points: number;
  readonly quote: string;
}

/** Is this an aggregator? From this page's structure, the table of portals and, later, the ledger of this site. */
export interface SiteFinding {
  readonly aggregator: number;
  readonly clues: readonly SiteClue[];
}

export type Label = 'none' | 'credited' | 'excerpt' | 'copied' | 'reworded' | 'unclear' | 'too-short';

/** Who says it: the page (a claim), we (a measurement), or the reader (a correction). */
export type EvidenceKind = 'claim' | 'measured' | 'reader';

/** One signal's finding on one article. Its sentence stands in the locales under `signal_<id>`. */
export interface Evidence {
  readonly signal: string;
  readonly kind: EvidenceKind;
  readonly label: Label;
  /** Log-likelihood ratio of `label` against 'none', in nats; > 0 speaks for it. */
  readonly weight: number;
  /** Values for the sentence's placeholders, such as a host or a count. */
  readonly values: readonly string[];
  /** The words of the page it rests on. */
  readonly quotes: readonly string[];
}

/** What a reader may decide: what a page is, that its source is another one, or that its wording is its author's own. */
export type Decision = 'original' | 'permitted' | 'wrong-source' | 'not-reworded';

/** A reader's decision and where it holds. */
export interface Correction {
  readonly decision: Decision;
  /** A page's address without its scheme, or a site's domain: only the former has a slash. */
  readonly place: string;
  /** Only of a wrong source: the place it stands for, in the same form, and the right address. */
  readonly wrong: string | null;
  readonly right: string | null;
}

/** What a search engine may be asked for: the headline itself, its words with rare ones of the text, or those at an outlet. */
export interface SourceQuery {
  readonly kind: 'headline' | 'rare-words' | 'outlet';
  readonly text: string;
}

/** When an address was first archived, ms since the epoch; null where it never was. */
export interface ArchivedPage {
  readonly url: string;
  readonly firstAt: number | null;
}

/** `confidence` is the posterior probability of `label`. */
export interface Verdict {
  readonly label: Label;
  readonly confidence: number;
}

/** All that is known of one page: the only thing the popup and the reader need. */
export interface Report {
  readonly article: Article;
  readonly wording: Wording | null;
  readonly takenFrom: readonly SourceCandidate[];
  readonly creditedTo: readonly Credit[];
  readonly matches: readonly SourceMatch[];
  /** What a list leads to on other sites; none on an article's page. */
  readonly stories: readonly Story[];
  /** What the site's own feed told; null until the reader has it asked. */
  readonly siteFeed: SiteFeed | null;
  readonly site: SiteFinding;
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  /** What the reader decided of this page or its site: already in force in all of the above. */
  readonly corrections: readonly Correction[];
  /** What to search for, the likeliest to find the original first. */
  readonly queries: readonly SourceQuery[];
  /** What an archive was asked for: this page and pages it was compared with. */
  readonly archived: readonly ArchivedPage[];
}

/** Where a tab stands on its way to a report; each kind has a screen of its own. */
export type TabState = { readonly url: string } & (
  | { readonly kind: 'working' | 'restricted' | 'no-access' }
  | {
      readonly kind: 'no-article';
      readonly pageKind: PageKind;
      readonly report: Report | null;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'reported'; readonly report: Report; readonly isPrivate: boolean }
);
