/** A place already this far from the edges of the window, in CSS pixels, needs no scrolling. */
const CALM = 96;

/** Brings a range to the middle of the window, unless it is well in view. */
export function scrollToRange(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= CALM && bottom <= innerHeight - CALM) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + (top + bottom - innerHeight) / 2, behavior: calm ? 'instant' : 'smooth' });
}
