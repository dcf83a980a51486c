import { isDataTable } from './data-table';
import { append, type Draft, detach, newDraft, replace } from './draft';
import { lengthOf, textOf } from './draft-counts';
import { childElements, elementsIn, firstElement, following, followingOutside, isInside } from './draft-walk';
import { isFishy } from './is-fishy';
import { isPhrasing, isRound } from './phrasing';

export interface Cleaning {
  readonly weightOf: (draft: Draft) => number;
  /** Whether boxes that look like no text are thrown out. */
  readonly isStrict: boolean;
}

/** Throw out of the article's content what is none of it: boxes of links, footers, bars for sharing, layout tables. */
export function cleanContent(content: Draft, cleaning: Cleaning): void {
  for (const table of elementsIn(content, 'table')) table.isDataTable = isDataTable(table);
  for (const figure of elementsIn(content, 'figure')) fillFigure(figure);
  dropFishy(content, 'form', cleaning);
  dropFishy(content, 'fieldset', cleaning);
  for (const aside of elementsIn(content, 'footer', 'link', 'aside')) detach(aside);
  for (const part of childElements(content)) dropSharing(part);
  for (const heading of elementsIn(content, 'h1', 'h2')) if (cleaning.weightOf(heading) < 0) detach(heading);
  for (const tag of ['table', 'ul', 'div']) dropFishy(content, tag, cleaning);
  for (const paragraph of elementsIn(content, 'p')) if (isNothing(paragraph)) detach(paragraph);
  for (const table of elementsIn(content, 'table')) dissolve(table);
}

/** A lazy figure that holds no picture, but names one, gets it: pictures are counted. */
function fillFigure(figure: Draft): void {
  const { attributes } = figure.source ?? { attributes: [] };
  const isNamed = attributes.some(
    (value, at) =>
      at % 2 === 1 &&
      !/^(?:src|srcset|alt)$/.test(attributes[at - 1] ?? '') &&
      /\.(?:jpg|jpeg|png|webp)\s+\d|^\s*\S+\.(?:jpg|jpeg|png|webp)\S*\s*$/.test(value),
  );
  if (isNamed && elementsIn(figure, 'img', 'picture').length === 0) append(figure, newDraft('img'));
}

/** The innermost first. */
function dropFishy(content: Draft, tag: string, { weightOf, isStrict }: Cleaning): void {
  if (!isStrict) return;
  for (const draft of elementsIn(content, tag).toReversed())
    if (!isOfData(draft) && !isInside(draft, 'code') && isFishy(draft, weightOf(draft))) detach(draft);
}

function isOfData(draft: Draft): boolean {
  for (let at: Draft | null = draft; at; at = at.parent) if (at.isDataTable) return true;
  return elementsIn(draft, 'table').some((table) => table.isDataTable);
}

const SHARING = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;
/** Text of a bar for sharing, UTF-16 units; what has more is an article about it. */
const SHARING_LENGTH = 500;

function dropSharing(part: Draft): void {
  const end = followingOutside(part);
  for (let at = following(part); at && at !== end; ) {
    const { source } = at;
    const isBar =
      SHARING.test(source ? `${source.getAttribute('class') ?? ''} ${source.id}` : '') &&
      textOf(at).length < SHARING_LENGTH;
    const next: Draft | null = isBar ? followingOutside(at) : following(at);
    if (isBar) detach(at);
    at = next;
  }
}

function isNothing(paragraph: Draft): boolean {
  return lengthOf(paragraph) === 0 && elementsIn(paragraph, 'img').length === 0;
}

/** A table of one cell gives way to that. */
function dissolve(table: Draft): void {
  const body = isRound(table, 'tbody') ? firstElement(table) : table;
  const row = body && isRound(body, 'tr') ? firstElement(body) : null;
  const cell = row && isRound(row, 'td') ? firstElement(row) : null;
  if (!cell) return;
  let isLine = true;
  for (let child = cell.first; child && isLine; child = child.next) isLine = isPhrasing(child);
  cell.tag = isLine ? 'p' : 'div';
  replace(table, cell);
}
