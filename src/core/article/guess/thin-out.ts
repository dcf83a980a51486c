import { append, type Draft, detach, newDraft, replace } from './draft';
import { lengthOf, linkDensity, textOf } from './draft-counts';
import { childElements, elementsIn, firstElement, following, followingOutside, isInside } from './draft-walk';
import { isLikeTitle } from './is-like-title';
import { holdsBlock, isPhrasing, isRound } from './phrasing';
import { isBlank, trimEnd } from './tidy-draft';

/** What is known of the page while it is cut. */
export interface Cutting {
  readonly title: string;
  /** Whether names have a say. */
  readonly isStrict: boolean;
  /** Whether the author's name and the headline were found: what else looks like one stays. */
  hasByline: boolean;
  hasTitle: boolean;
}

/**
 * The elements whose text counts, after what is hidden, named as no article's, or empty was cut out of the page, and boxes
 * that are paragraphs were made some.
 */
export function thinOut(body: Draft, cutting: Cutting): Draft[] {
  const counted: Draft[] = [];
  let at: Draft | null = body;
  while (at) {
    if (isOut(at, cutting)) {
      const next: Draft | null = followingOutside(at);
      detach(at);
      at = next;
      continue;
    }
    if (COUNTED.has(at.tag)) counted.push(at);
    if (at.tag === 'div') at = settle(at, counted);
    at = following(at);
  }
  return counted;
}

const COUNTED = new Set('section h2 h3 h4 h5 h6 p td pre'.split(' '));

function isOut(draft: Draft, cutting: Cutting): boolean {
  const names = namesOf(draft);
  return (
    (draft.source?.getAttribute('aria-hidden') === 'true' && !names.includes('fallback-image')) ||
    takeByline(draft, names, cutting) ||
    takeTitle(draft, cutting) ||
    (cutting.isStrict && (isUnlikely(draft, names) || UNLIKELY_ROLES.has(draft.source?.getAttribute('role') ?? ''))) ||
    (BOXES.test(draft.tag) && isHollow(draft))
  );
}

function namesOf({ source }: Draft): string {
  return source ? `${source.getAttribute('class') ?? ''} ${source.id}` : ' ';
}

const BYLINE = /byline|author|dateline|writtenby|p-author/i;
/** Longest name of an author, UTF-16 units. */
const BYLINE_LENGTH = 100;

function takeByline(draft: Draft, names: string, cutting: Cutting): boolean {
  if (cutting.hasByline || !(isAuthor(draft) || BYLINE.test(names))) return false;
  const { length } = textOf(draft).trim();
  if (length === 0 || length >= BYLINE_LENGTH) return false;
  const name = elementsIn(draft).find(({ source }) => source?.getAttribute('itemprop')?.includes('name'));
  cutting.hasByline = name === undefined || lengthOf(name) > 0;
  return true;
}

function isAuthor({ source }: Draft): boolean {
  return source?.getAttribute('rel') === 'author' || source?.getAttribute('itemprop')?.includes('author') === true;
}

function takeTitle(draft: Draft, cutting: Cutting): boolean {
  if (cutting.hasTitle || (draft.tag !== 'h1' && draft.tag !== 'h2')) return false;
  cutting.hasTitle = isLikeTitle(textOf(draft), cutting.title);
  return cutting.hasTitle;
}

const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const MAYBE = /and|article|body|column|content|main|shadow/i;
const UNLIKELY_ROLES = new Set('menu menubar complementary navigation alert alertdialog dialog'.split(' '));

function isUnlikely(draft: Draft, names: string): boolean {
  return (
    UNLIKELY.test(names) &&
    !MAYBE.test(names) &&
    draft.tag !== 'body' &&
    draft.tag !== 'a' &&
    !isInside(draft, 'table') &&
    !isInside(draft, 'code')
  );
}

const BOXES = /^(?:div|section|header|h[1-6])$/;

/** True for an element with no text, that holds nothing, or nothing but breaks and rules. */
export function isHollow(draft: Draft): boolean {
  if (lengthOf(draft) > 0) return false;
  return !firstElement(draft) || childElements(draft).length === elementsIn(draft, 'br', 'hr').length;
}

/** A box with its loose text in paragraphs; where it is one itself, the paragraph. */
function settle(box: Draft, counted: Draft[]): Draft {
  wrapText(box);
  const only = isRound(box, 'p') && linkDensity(box) < MOST_LINKED ? firstElement(box) : null;
  if (only) replace(box, only);
  else if (holdsBlock(box)) return box;
  else box.tag = 'p';
  counted.push(only ?? box);
  return only ?? box;
}

const MOST_LINKED = 0.25;

function wrapText(box: Draft): void {
  let paragraph: Draft | null = null;
  for (let child = box.first; child; ) {
    const { next }: Draft = child;
    if (!isPhrasing(child)) {
      if (paragraph) trimEnd(paragraph);
      paragraph = null;
    } else if (paragraph) append(paragraph, child);
    else if (!isBlank(child)) {
      paragraph = newDraft('p');
      replace(child, paragraph);
      append(paragraph, child);
    }
    child = next;
  }
}
