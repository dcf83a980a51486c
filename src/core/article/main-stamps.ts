import { cleanContent } from './guess/clean-content';
import { append, type Draft, draftOf, newDraft } from './guess/draft';
import { lengthOf } from './guess/draft-counts';
import { elementsIn } from './guess/draft-walk';
import { gatherContent } from './guess/gather-content';
import { joinBoxes } from './guess/join-boxes';
import { nameWeight } from './guess/name-weight';
import { firstScore, scoreDrafts } from './guess/score-drafts';
import { statedTitle } from './guess/stated-title';
import { type Cutting, thinOut } from './guess/thin-out';
import { tidyDraft } from './guess/tidy-draft';
import { topDraft } from './guess/top-draft';
import type { Document } from './page-tree';

/** Text of an article that is found, UTF-16 units; with less, a next try is less strict. */
const ENOUGH = 500;
/** What each try lets names say, and whether it throws out what looks like no text. */
const TRIES = [
  { namesCut: true, namesWeigh: true, isClean: true },
  { namesCut: false, namesWeigh: true, isClean: true },
  { namesCut: false, namesWeigh: false, isClean: true },
  { namesCut: false, namesWeigh: false, isClean: false },
] as const;

/**
 * Stamps of the elements that are the article by Mozilla's Readability 0.6; empty where it finds nothing. The steps are its
 * own, on a copy that is no DOM and knows what it counted; what only polishes the result is left out.
 */
export function mainStamps(document: Document): ReadonlySet<string> {
  const { title, hasAuthor } = statedTitle(document);
  const known: Known = { document, title, hasByline: hasAuthor, bodyScore: null };
  let longest: Found = { content: newDraft('div'), whole: null, length: 0 };
  for (const rules of TRIES) {
    const found = find(known, rules);
    if (found.length > longest.length) longest = found;
    if (found.length >= ENOUGH) break;
  }
  joinBoxes(longest.content, longest.whole);
  return new Set(elementsIn(longest.content).flatMap((draft) => (isScriptLink(draft) ? [] : (draft.stamp ?? []))));
}

interface Known {
  readonly document: Document;
  readonly title: string;
  hasByline: boolean;
  /** Of the tries before: a body that was a candidate once is none again. */
  bodyScore: number | null;
}

interface Found {
  readonly content: Draft;
  /** The box round the whole page, where nothing in it stood out. */
  readonly whole: Draft | null;
  readonly length: number;
}

function find(known: Known, { namesCut, namesWeigh, isClean }: (typeof TRIES)[number]): Found {
  const weightOf = namesWeigh ? nameWeight() : () => 0;
  const body = draftOf(known.document.body);
  body.score = known.bodyScore;
  tidyDraft(body);
  const cutting: Cutting = { title: known.title, isStrict: namesCut, hasByline: known.hasByline, hasTitle: false };
  const candidates = scoreDrafts(thinOut(body, cutting), weightOf);
  known.hasByline = cutting.hasByline;
  known.bodyScore = body.score;
  const top = topDraft(candidates, (draft) => firstScore(draft, weightOf));
  const whole = top ? null : boxed(body);
  const content = gatherContent(top ?? whole ?? body);
  cleanContent(content, { weightOf, isStrict: isClean });
  return { content, whole, length: lengthOf(content) };
}

/** All of a page in one box. */
function boxed(body: Draft): Draft {
  const box = newDraft('div');
  while (body.first) append(box, body.first);
  append(body, box);
  box.score = firstScore(box, () => 0);
  return box;
}

/** Readability leaves out links that run scripts, and keeps what is in them. */
function isScriptLink({ tag, source }: Draft): boolean {
  return tag === 'a' && source?.getAttribute('href')?.startsWith('javascript:') === true;
}
