import type { Block } from './block';
import { STAMP } from './blocks';
import { imageAddress } from './image-address';
import { imageKey } from './image-key';
import { isElsewhere } from './is-elsewhere';
import type { Element } from './page-tree';
import type { PageSnapshot } from './snapshot';

/** Pictures before the text that are looked at. */
const SEEN = 60;
const SMALL = /avatar|author|logo|icon|byline|gravatar|profile|badge/i;

/**
 * The picture above the article's text, or null: the one that the page itself states, else the last one in a figure
 * between the headline and the text.
 */
export function leadImage(first: Block, stated: string | null, snapshot: PageSnapshot): Element | null {
  const inOrder = Array.from(
    snapshot.document.querySelectorAll(`img, h1, [${STAMP}="${first.element.getAttribute(STAMP)}"]`),
  );
  const above = inOrder.slice(0, inOrder.indexOf(first.element));
  const headline = above.findLastIndex(({ localName }) => localName === 'h1');
  const images = above
    .flatMap((image, at) => (image.localName === 'img' ? [{ image, isBelow: headline >= 0 && at > headline }] : []))
    .slice(-SEEN)
    .filter(({ image }) => imageAddress(image, snapshot) !== null && !isElsewhere(image));
  const key = stated && imageKey(stated);
  const named = images.find(({ image }) => imageKey(imageAddress(image, snapshot) ?? '') === key);
  return (named ?? images.findLast(({ image, isBelow }) => isBelow && isInFigure(image)))?.image ?? null;
}

function isInFigure(image: Element): boolean {
  const names = `${image.getAttribute('class') ?? ''} ${image.parentElement?.getAttribute('class') ?? ''}`;
  return image.closest('figure, picture, [class*="featured"], [class*="hero"]') !== null && !SMALL.test(names);
}
