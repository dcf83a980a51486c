import type { TextIndex } from '../ui/text-index';

/** Enough words to find a passage by, in characters. */
const ENOUGH = 90;
/** Where the eye is, as a share of the window's height. */
const EYE = 0.35;

/** The first words of the block at the eye's height; '' where none is. */
export function wordsInView(box: HTMLElement, index: TextIndex): string {
  const line = innerHeight * EYE;
  const block = [...box.querySelectorAll<HTMLElement>('p, li, h2, h3, blockquote')].find(
    (one) => one.getBoundingClientRect().bottom > line,
  );
  if (!block || box.getBoundingClientRect().top > line) return '';
  const at = index.offsetOf(block, 0);
  const words = index.text.slice(at, at + ENOUGH).split('\n')[0] ?? '';
  return words.length < ENOUGH ? words : words.slice(0, words.lastIndexOf(' '));
}
