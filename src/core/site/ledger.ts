/** What is kept of one site: counts, and fingerprints of the sites it took texts from; no title, no address. */
export interface SiteCounts {
  readonly pages: number;
  readonly withSource: number;
  readonly spun: number;
  /** 32-bit hashes of source domains: enough to count distinct ones, useless to name them. */
  readonly sources: readonly number[];
  /** True while the site's note is shown: it goes out later than it lit. */
  readonly lit: boolean;
}

/** What one page adds. */
export interface PageCount {
  /** Registrable domain the page states as its source, or null. */
  readonly sourceDomain: string | null;
  readonly spun: boolean;
  /** `SiteFinding.aggregator` of the page. */
  readonly score: number;
}

/** Distinct sources that are remembered; more say no more. */
const MOST_SOURCES = 16;
/** Counts are halved here, so that a site may change. */
const MOST_PAGES = 64;
/** A page's own score that lights the note, and under which it goes out. */
const LIGHT = 0.5;
const CLEAR = 0.3;
/** Pages seen, share of them with a source, and distinct sources that light it. */
const PAGES = 4;
const SHARE = 0.5;
const SOURCES = 2;

const EMPTY: SiteCounts = { pages: 0, withSource: 0, spun: 0, sources: [], lit: false };

/** A site's counts with one more page of it; `before` is null where it was never seen. */
export function countPage(before: SiteCounts | null, page: PageCount): SiteCounts {
  const old = before && before.pages >= MOST_PAGES ? halved(before) : (before ?? EMPTY);
  const mark = page.sourceDomain === null ? null : hash(page.sourceDomain);
  const counts = {
    pages: old.pages + 1,
    withSource: old.withSource + (mark === null ? 0 : 1),
    spun: old.spun + (page.spun ? 1 : 0),
    sources: mark === null || old.sources.includes(mark) ? old.sources : [mark, ...old.sources].slice(0, MOST_SOURCES),
  };
  return { ...counts, lit: isLit({ ...counts, lit: old.lit }, page.score) };
}

function isLit(counts: SiteCounts, score: number): boolean {
  const share = counts.withSource / counts.pages;
  const often = counts.pages >= PAGES && counts.sources.length >= SOURCES;
  if (score >= LIGHT || (often && share >= SHARE)) return true;
  return counts.lit && (score >= CLEAR || share >= CLEAR);
}

function halved(counts: SiteCounts): SiteCounts {
  const half = (count: number) => Math.floor(count / 2);
  return { ...counts, pages: half(counts.pages), withSource: half(counts.withSource), spun: half(counts.spun) };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
