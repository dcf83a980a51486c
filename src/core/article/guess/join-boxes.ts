import { type Draft, detach, replace } from './draft';
import { firstElement, following, followingOutside } from './draft-walk';
import { isRound } from './phrasing';
import { isHollow } from './thin-out';

/** Drop empty boxes, and let a box around nothing but another one give way to it: the outer one's stamp goes over. */
export function joinBoxes(content: Draft, whole: Draft | null): void {
  let at: Draft | null = following(content);
  while (at) {
    const isBox: boolean = (at.tag === 'div' || at.tag === 'section') && at !== whole;
    const inner: Draft | null = isBox && (isRound(at, 'div') || isRound(at, 'section')) ? firstElement(at) : null;
    if (isBox && isHollow(at)) {
      const next: Draft | null = followingOutside(at);
      detach(at);
      at = next;
    } else if (inner) {
      inner.stamp = at.stamp ?? inner.stamp;
      replace(at, inner);
      at = inner;
    } else at = following(at);
  }
}
