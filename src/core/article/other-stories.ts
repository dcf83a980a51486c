import type { Document, Element } from './page-tree';
import { plainLine } from './plain-line';

/** Text from which a part of the page is a story of its own, UTF-16 units. */
const STORY = 400;
/** Parts beside ours that are looked at. */
const MOST = 200;

/**
 * The stories that a page without an end appends below its own: parts built like the one that holds the headline, with
 * a headline and a text of their own. Empty where the page has one story.
 */
export function otherStories(document: Document, headline: string): ReadonlySet<Element> {
  const heading = headingOf(document, headline);
  let isLong = false;
  for (let own = heading?.parentElement ?? null; own && own.localName !== 'body'; own = own.parentElement) {
    isLong ||= lengthOf(own) >= STORY;
    if (!isLong) continue;
    const others = following(own).filter((part) => isAlike(part, own) && isStory(part));
    if (others.length > 0) return new Set(others);
  }
  return new Set();
}

function headingOf(document: Document, headline: string): Element | null {
  const headings = Array.from(document.querySelectorAll('h1')).slice(0, MOST);
  return (
    headings.find(({ textContent }) => plainLine(textContent ?? '') === plainLine(headline)) ?? headings[0] ?? null
  );
}

function following(own: Element): Element[] {
  const found: Element[] = [];
  for (let next = own.nextElementSibling; next && found.length < MOST; next = next.nextElementSibling) found.push(next);
  return found;
}

function isAlike(part: Element, own: Element): boolean {
  const nameOf = (element: Element) => (element.getAttribute('class') ?? '').replace(/[-_\w]*\d[-_\w]*/g, '').trim();
  return part.localName === own.localName && (part.localName === 'article' || nameOf(part) === nameOf(own));
}

/** A chapter has a heading too; a story's is the page's highest, or leads to the story's own page. */
function isStory(part: Element): boolean {
  const heading = part.querySelector('h1, h2');
  if (!heading || lengthOf(part) < STORY) return false;
  return heading.localName === 'h1' || heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null;
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
