import type { Correction } from '../model';
import { toPublicHttpUrl } from '../source/public-url';
import { isNature } from './held-corrections';
import { pagePlace, sitePlace } from './places';
import type { CorrectionWish } from './wish';

/**
 * The corrections a wish stands for on this page, or null where it says nothing or its address is none that may be opened.
 * A wrong source is wrong on the whole site by its domain; the right address is only ever this page's.
 */
export function newCorrections(
  { decision, scope, wrong, right }: CorrectionWish,
  address: string,
): Correction[] | null {
  const page = pagePlace(address);
  const place = scope === 'site' ? sitePlace(address) : page;
  if (decision !== 'wrong-source') return [{ decision, place, wrong: null, right: null }];
  const source = right.trim() === '' ? null : toPublicHttpUrl(withScheme(right.trim()));
  const known = toPublicHttpUrl(wrong);
  if ((right.trim() !== '' && source === null) || (source === null && known === null)) return null;
  if (source !== null && pagePlace(source) === page) return null;
  const named = known === null ? null : scope === 'site' ? sitePlace(known) : pagePlace(known);
  if (scope === 'page') return [{ decision, place, wrong: named, right: source }];
  return [
    ...(named === null ? [] : [{ decision, place, wrong: named, right: null }]),
    ...(source === null ? [] : [{ decision, place: page, wrong: null, right: source }]),
  ];
}

/** A place's corrections with a new one among them: what a page is, and its right source, are replaced. */
export function withCorrection(known: readonly Correction[], added: Correction): readonly Correction[] {
  const stays = (one: Correction) => {
    if (isNature(one)) return !isNature(added);
    if (one.decision !== added.decision) return true;
    return one.decision === 'wrong-source' && one.wrong !== added.wrong && (added.right === null || one.right === null);
  };
  return [...known.filter(stays), added];
}

/** Pasted without a scheme, as address bars show it. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
