import { append, type Draft, newDraft } from './draft';
import { lengthOf, lineOf, linkDensity } from './draft-counts';
import { childElements } from './draft-walk';

/** Least score of what stands beside the article and goes with it, and the share of the article's own. */
const LEAST = 10;
const SHARE = 0.2;
/** Units of a paragraph that goes with it whatever its score, and how much of it may be links. */
const PARAGRAPH = 80;
const LINKED = 0.25;

/** A box with the top element and those beside it that go with it. */
export function gatherContent(top: Draft): Draft {
  const content = newDraft('div');
  const score = top.score ?? 0;
  const least = Math.max(LEAST, score * SHARE);
  const name = classOf(top);
  for (const beside of top.parent ? childElements(top.parent) : []) {
    const bonus = name !== '' && classOf(beside) === name ? score * SHARE : 0;
    const isScored = beside.score !== null && beside.score + bonus >= least;
    if (beside !== top && !isScored && !(beside.tag === 'p' && isParagraph(beside))) continue;
    if (!KEPT.has(beside.tag)) beside.tag = 'div';
    append(content, beside);
  }
  return content;
}

const KEPT = new Set('div article section p ol ul'.split(' '));

function classOf({ source }: Draft): string {
  return source?.getAttribute('class') ?? '';
}

function isParagraph(draft: Draft): boolean {
  const length = lengthOf(draft);
  const linked = linkDensity(draft);
  if (length > PARAGRAPH) return linked < LINKED;
  return length > 0 && length < PARAGRAPH && linked === 0 && /\.(?: |$)/.test(lineOf(draft));
}
