import type { Draft } from './draft';
import { childElements } from './draft-walk';

/** Candidates that are compared, and how near to the best one others come. */
const MOST = 5;
const NEAR = 0.75;
/** So many near ones that stand in one element speak for it. */
const LEAST_NEAR = 3;

/** The element that holds the article, or null for the whole page. `firstScore` is that of an element without one. */
export function topDraft(candidates: readonly Draft[], firstScore: (draft: Draft) => number): Draft | null {
  const best = bestOf(candidates);
  const [first] = best;
  if (!first || first.tag === 'body') return null;
  const common = commonFrame(first, best) ?? first;
  common.score ??= firstScore(common);
  const top = outermost(betterFrame(common));
  top.score ??= firstScore(top);
  return top;
}

const scoreOf = (draft: Draft) => draft.score ?? 0;

/** The best ones first; of equals the one that was found first. */
function bestOf(candidates: readonly Draft[]): Draft[] {
  return candidates.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, MOST);
}

/** The nearest element round the best one that holds three others nearly as good. */
function commonFrame(first: Draft, best: readonly Draft[]): Draft | null {
  const near = best.slice(1).filter((draft) => scoreOf(draft) / scoreOf(first) >= NEAR);
  if (near.length < LEAST_NEAR) return null;
  for (let at = first.parent; at && at.tag !== 'body'; at = at.parent) {
    const frame = at;
    if (near.filter((draft) => holds(frame, draft)).length >= LEAST_NEAR) return frame;
  }
  return null;
}

function holds(frame: Draft, draft: Draft): boolean {
  for (let at = draft.parent; at; at = at.parent) if (at === frame) return true;
  return false;
}

/** The first element further out with a higher score, while scores do not fall below a third. */
function betterFrame(draft: Draft): Draft {
  const least = scoreOf(draft) / 3;
  let last = scoreOf(draft);
  for (let at = draft.parent; at && at.tag !== 'body'; at = at.parent) {
    if (at.score === null) continue;
    if (at.score < least) break;
    if (at.score > last) return at;
    last = at.score;
  }
  return draft;
}

/** The outermost element that holds nothing but this one: what goes with it stands beside that. */
function outermost(draft: Draft): Draft {
  let top = draft;
  for (let at = top.parent; at && at.tag !== 'body' && childElements(at).length === 1; at = at.parent) top = at;
  return top;
}
