import { useEffect, useState } from 'preact/hooks';
import { loadPlace, type Place, savePlace } from '../platform/places';
import type { TextIndex } from '../ui/text-index';

interface Reading {
  readonly box: HTMLElement;
  readonly index: TextIndex;
  readonly url: string;
  /** Private windows leave no trace. */
  readonly isPrivate: boolean;
}

/** The reader stops scrolling for this long, in ms, before the place is stored. */
const STILL = 800;
/** Words that find the place again, in characters. */
const ANCHOR = 60;
/** Where the eye is: this far below the top of the window, in CSS pixels. */
const EYE = 140;
/** An article read this far is read: it opens at its beginning again. */
const READ = 0.97;

/** How much of the article stands above the window's foot, in [0, 1]. Opens it where it was left. */
export function usePlace(reading: Reading | null): number {
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (!reading) return undefined;
    const { box, url, isPrivate } = reading;
    const settling = new AbortController();
    if (!isPrivate) void loadPlace(url).then((place) => place && holdPlace(place, reading, settling));
    let timer: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      setShare(shareOf(box));
      clearTimeout(timer);
      if (!isPrivate) timer = setTimeout(() => void savePlace(url, placeOf(reading)), STILL);
    };
    onScroll();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      settling.abort();
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [reading]);
  return share;
}

function shareOf(box: HTMLElement): number {
  const { top, height } = box.getBoundingClientRect();
  return height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
}

/** The words at the eye's height, or null at the article's beginning and end. */
function placeOf({ box, index }: Reading): Place | null {
  const share = shareOf(box);
  if (box.getBoundingClientRect().top > 0 || share >= READ) return null;
  const block = [...box.querySelectorAll<HTMLElement>('p, li, h2, h3, h4, blockquote, pre, td, figcaption')].find(
    (one) => one.getBoundingClientRect().bottom > EYE,
  );
  if (!block) return null;
  const at = index.offsetOf(block, 0);
  return { words: index.text.slice(at, at + ANCHOR), top: Math.round(block.getBoundingClientRect().top) };
}

/** What the reader does to go elsewhere; from then on the place is theirs. */
const MOVES = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;
/** Fonts, images and what stands above the text come within this time, in ms. */
const SETTLING = 3000;

/** Go back to a place, and stay there while the layout settles, until the reader moves. */
async function holdPlace(place: Place, { index }: Reading, settling: AbortController): Promise<void> {
  await document.fonts.ready;
  const { signal } = settling;
  const end = performance.now() + SETTLING;
  for (const move of MOVES) addEventListener(move, () => settling.abort(), { signal, passive: true });
  const hold = () => {
    if (signal.aborted || performance.now() > end) return;
    returnTo(place, index);
    requestAnimationFrame(hold);
  };
  hold();
}

function returnTo({ words, top: wished }: Place, index: TextIndex): void {
  const at = index.text.indexOf(words);
  if (at < 0) return;
  const { top } = index.rangeOf(at, at + words.length).getBoundingClientRect();
  if (Math.abs(top - wished) > 1) scrollTo({ top: scrollY + top - wished, behavior: 'instant' });
}
