import { append, type Draft, detach, newDraft, replace } from './draft';
import { lengthOf } from './draft-counts';
import { elementsIn } from './draft-walk';
import { isPhrasing } from './phrasing';

/** Make a copy of a page ready: without scripts and pictures that have no address, two line breaks a paragraph. */
export function tidyDraft(body: Draft): void {
  for (const script of elementsIn(body, 'script', 'style')) detach(script);
  for (const image of elementsIn(body, 'img')) if (!namesPicture(image)) detach(image);
  for (const lineBreak of elementsIn(body, 'br')) if (dropFurther(lineBreak)) makeParagraph(lineBreak);
  for (const font of elementsIn(body, 'font')) font.tag = 'span';
}

function namesPicture({ source }: Draft): boolean {
  const { attributes } = source ?? { attributes: [] };
  return attributes.some((text, at) =>
    at % 2 === 0 ? /^(?:data-)?src(?:set)?$/.test(text) : /\.(?:jpg|jpeg|png|webp)/i.test(text),
  );
}

/** Whether line breaks follow a line break: they are dropped. */
function dropFurther(lineBreak: Draft): boolean {
  let isFollowed = false;
  for (let next = afterSpace(lineBreak.next); next?.tag === 'br'; ) {
    isFollowed = true;
    const further: Draft | null = afterSpace(next.next);
    detach(next);
    next = further;
  }
  return isFollowed;
}

function afterSpace(draft: Draft | null): Draft | null {
  let at = draft;
  while (at && at.tag === '' && lengthOf(at) === 0) at = at.next;
  return at;
}

/** Put what follows, up to the next block or two further breaks, into a paragraph. */
function makeParagraph(lineBreak: Draft): void {
  const paragraph = newDraft('p');
  replace(lineBreak, paragraph);
  for (let next = paragraph.next; next && isPhrasing(next) && !isDouble(next); next = paragraph.next)
    append(paragraph, next);
  trimEnd(paragraph);
  if (paragraph.parent?.tag === 'p') paragraph.parent.tag = 'div';
}

function isDouble(draft: Draft): boolean {
  return draft.tag === 'br' && afterSpace(draft.next)?.tag === 'br';
}

/** Drop line breaks and white space at the end of a paragraph. */
export function trimEnd(paragraph: Draft): void {
  while (paragraph.last && isBlank(paragraph.last)) detach(paragraph.last);
}

/** True for white space and line breaks. */
export function isBlank(draft: Draft): boolean {
  return draft.tag === 'br' || (draft.tag === '' && lengthOf(draft) === 0);
}
