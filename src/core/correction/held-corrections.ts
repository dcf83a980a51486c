import type { Correction } from '../model';
import { pagePlace, sitePlace } from './places';

/**
 * The corrections that hold for a page, its own before its site's. Of what a page is only one thing holds:
 * what was decided for the page itself outranks its site.
 */
export function heldCorrections(all: readonly Correction[], address: string): readonly Correction[] {
  const at = (place: string) => all.filter((one) => one.place === place);
  const held = [...at(pagePlace(address)), ...at(sitePlace(address))];
  const nature = held.find(isNature);
  return held.filter((one, at) => (isNature(one) ? one === nature : held.findIndex(sameAs(one)) === at));
}

/** Whether a correction says what the page is as a whole. */
export function isNature({ decision }: Correction): boolean {
  return decision === 'original' || decision === 'permitted';
}

function sameAs(one: Correction): (other: Correction) => boolean {
  return ({ decision, wrong, right }) => decision === one.decision && wrong === one.wrong && right === one.right;
}
