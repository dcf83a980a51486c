import type { Claim } from '../model';
import { oneLine } from './one-line';
import { pageAddress } from './page-address';
import { portalPageAt } from './portal-pages';
import type { PageSnapshot } from './snapshot';

const MOST = 12;
const MOST_ELEMENTS = 2_000;

/** Where a portal's page says its one story is from, by that portal's own markup. */
export function portalClaims(snapshot: PageSnapshot): Claim[] {
  const portal = portalPageAt(snapshot.url);
  if (!portal?.original || portal.lists?.test(new URL(snapshot.url).pathname)) return [];
  const { words } = portal;
  return Array.from(snapshot.document.querySelectorAll(portal.original))
    .slice(0, MOST_ELEMENTS)
    .flatMap((element): Claim[] => {
      const text = oneLine(element.textContent) ?? '';
      const url = pageAddress(element.getAttribute('content-href') ?? element.getAttribute('href'), snapshot);
      if (!url || (words && !words.test(text))) return [];
      return [{ kind: 'portal', url, text: text.slice(0, LABEL), lead: '', context: '', place: 'end', position: 1 }];
    })
    .slice(0, MOST);
}

/** Longest words of a link that are quoted, UTF-16 units. */
const LABEL = 120;
