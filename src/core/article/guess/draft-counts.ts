import type { Counts, Draft } from './draft';

/** What is in the text of a node, counted once until something in it changes. */
export function countsOf(draft: Draft): Counts {
  const counts = draft.counts ?? (draft.tag === '' ? countText(draft.text) : countChildren(draft));
  draft.counts = counts;
  return counts;
}

/** UTF-16 units of a node's text. */
export function lengthOf(draft: Draft): number {
  return countsOf(draft).length;
}

/** A link to a place on the same page counts for this much of one to another page. */
const HERE = 0.3;

/** Share of a node's text that stands in links. */
export function linkDensity(draft: Draft): number {
  const { length, linked, linkedHere } = countsOf(draft);
  return length === 0 ? 0 : (linked + HERE * linkedHere) / length;
}

/** A node's text as it stands. */
export function textOf(draft: Draft): string {
  let { text } = draft;
  for (let child = draft.first; child; child = child.next) text += textOf(child);
  return text;
}

/** The text of a node, white space collapsed. */
export function lineOf(draft: Draft): string {
  return textOf(draft)
    .trim()
    .replace(/\s{2,}/g, ' ');
}

// Commas of Latin, Arabic, Sindhi, Chinese and other scripts.
const COMMAS = /[,،﹐︐︑⹁⸴⸲，]/g;

function countText(text: string): Counts {
  const line = text.trim();
  const commas = line.match(COMMAS) ?? [];
  return {
    length: line.replace(/\s{2,}/g, ' ').length,
    isSpaceFirst: /^\s/.test(text),
    isSpaceLast: /\s$/.test(text),
    latinCommas: commas.filter((comma) => comma === ',').length,
    commas: commas.length,
    linked: 0,
    linkedHere: 0,
  };
}

function countChildren(draft: Draft): Counts {
  const sum = newCounts();
  let isSpace = false;
  for (let child = draft.first; child; child = child.next) {
    const counts = countsOf(child);
    isSpace ||= counts.isSpaceFirst;
    if (counts.length === 0) continue;
    if (sum.length === 0) sum.isSpaceFirst = isSpace;
    else if (isSpace) sum.length++;
    addTo(sum, counts, child);
    isSpace = counts.isSpaceLast;
  }
  sum.isSpaceLast = isSpace;
  if (sum.length === 0) sum.isSpaceFirst = isSpace;
  return sum;
}

function newCounts(): Counts {
  return { length: 0, isSpaceFirst: false, isSpaceLast: false, latinCommas: 0, commas: 0, linked: 0, linkedHere: 0 };
}

function addTo(sum: Counts, counts: Counts, child: Draft): void {
  sum.length += counts.length;
  sum.latinCommas += counts.latinCommas;
  sum.commas += counts.commas;
  sum.linked += counts.linked;
  sum.linkedHere += counts.linkedHere;
  if (child.tag !== 'a') return;
  if (/^#./.test(child.source?.getAttribute('href') ?? '')) sum.linkedHere += counts.length;
  else sum.linked += counts.length;
}
