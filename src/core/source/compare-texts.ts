import type { Relation, SentencePair, SourceMatch } from '../model';
import { type AlignedPair, align } from './align';
import { isSentence, type PageText } from './page-text';

/** What comparing two texts gives: the measured part of a `SourceMatch`. */
export type Comparison = Pick<
  SourceMatch,
  'relation' | 'compared' | 'aligned' | 'verbatim' | 'ordered' | 'covered' | 'pairs'
>;

/** Likeness from which a sentence counts as identical: a word or two differ. */
const VERBATIM = 0.9;
/** Fewer sentences than this prove nothing. */
const ENOUGH = 6;
/** A page that shows less than this share of the sentences is compared as far as it goes. */
const SHORTER = 0.3;
const MOST_HERE = 400;
const MOST_PAIRS = 600;

/**
 * Shares of the compared sentences: from SAME up identical ones make the same text; from COPY up aligned ones, in order,
 * a reworded one; from PART up a shared part. Bench: npm run bench:source.
 */
const SAME = 0.6;
const COPY = 0.6;
const PART = 0.35;
const IN_ORDER = 0.8;

/** How an article's sentences relate to a fetched page's, and the two texts side by side. */
export function compareTexts(sentences: readonly string[], page: PageText): Comparison {
  const ours = sentences.filter(isSentence).slice(0, MOST_HERE);
  const theirs = page.sentences.map(({ text }) => text);
  const { chain, anywhere } = align(ours, theirs);
  const region = regionOf(chain, page);
  const compared = comparedCount(ours.length, chain, page);
  const inReach = chain.filter(({ here }) => here < compared);
  const verbatim = inReach.filter(({ likeness }) => likeness >= VERBATIM).length;
  const counts = {
    compared,
    aligned: inReach.length,
    verbatim,
    ordered: inReach.length === 0 ? 0 : inReach.length / Math.max(anywhere, inReach.length),
    covered: region.end > region.start ? chain.length / (region.end - region.start) : 0,
  };
  return { ...counts, relation: relationOf(counts), pairs: sideBySide(ours, theirs, { chain, region }) };
}

function relationOf({
  compared,
  aligned,
  verbatim,
  ordered,
  covered,
}: Omit<Comparison, 'relation' | 'pairs'>): Relation {
  if (compared < ENOUGH) return 'too-short';
  const share = aligned / compared;
  if (ordered >= IN_ORDER && verbatim / compared >= SAME) return 'same';
  if (ordered >= IN_ORDER && share >= COPY) return 'reworded';
  return share >= PART || (covered >= COPY && aligned >= ENOUGH) ? 'partly' : 'different';
}

/** Sentences of the article that can be compared: all, or with a page that was cut, those up to where it ends. */
function comparedCount(ours: number, chain: readonly AlignedPair[], { sentences, isCut }: PageText): number {
  if (sentences.length === 0) return 0;
  if (!isCut && sentences.length >= ours * SHORTER) return ours;
  const reach = (chain.at(-1)?.here ?? -1) + 1;
  return Math.min(ours, Math.max(reach, Math.min(sentences.length, ours)));
}

interface Region {
  readonly start: number;
  readonly end: number;
}

/** The candidate's article within its page: from its first aligned sentence to its last, and on while blocks follow each other. */
function regionOf(chain: readonly AlignedPair[], { sentences }: PageText): Region {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  const before = Math.max(0, first.there - Math.min(first.here === 0 ? 0 : AROUND, first.there));
  let end = last.there + 1;
  while (
    end < sentences.length &&
    end - last.there <= AROUND &&
    (sentences[end]?.block ?? 0) - (sentences[end - 1]?.block ?? 0) <= 1
  )
    end++;
  return { start: before, end };
}

/** Sentences before and after the aligned ones that may still be the candidate's article. */
const AROUND = 3;

/** Both texts in reading order: what stands in one alone between what stands in both. */
function sideBySide(
  ours: readonly string[],
  theirs: readonly string[],
  { chain, region }: { readonly chain: readonly AlignedPair[]; readonly region: Region },
): SentencePair[] {
  const pairs: SentencePair[] = [];
  let here = 0;
  let there = region.start;
  const alone = (toHere: number, toThere: number) => {
    for (; here < toHere; here++) pairs.push({ here: ours[here] ?? '', there: null, kind: 'only-here' });
    for (; there < toThere; there++) pairs.push({ here: null, there: theirs[there] ?? '', kind: 'left-out' });
  };
  for (const pair of chain) {
    alone(pair.here, pair.there);
    const kind = pair.likeness >= VERBATIM ? 'same' : 'reworded';
    pairs.push({ here: ours[here++] ?? '', there: theirs[there++] ?? '', kind });
  }
  alone(ours.length, chain.length > 0 ? region.end : there);
  return pairs.slice(0, MOST_PAIRS);
}
