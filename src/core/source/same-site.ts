import { parse } from 'tldts';
import { registrableDomain } from './domain';

/** What sites put beside their name for hosts of their own: paper-cdn, amp-paper, papercdn. */
const AFFIX = /(?:^|-)(?:cdn|amp|static|img|images?|media|assets|mobile|m|www|news)(?=-|$)|(?:cdn|img|static)$/g;
/** Shorter names are shared by chance. */
const SHORTEST = 3;

/**
 * Whether two addresses belong to one site: the same registrable domain, or the same name under another suffix
 * (sister languages) or with a technical affix (CDN, AMP, mobile).
 */
export function sameSite(one: string, two: string): boolean {
  const [a, b] = [registrableDomain(one), registrableDomain(two)];
  if (a === '' || b === '') return a === b && one === two;
  if (a === b) return true;
  const [name, other] = [ownName(one), ownName(two)];
  return name.length >= SHORTEST && name === other;
}

/** The name a site registered, its affixes cut off; '' under the suffix of a hosting service, where names are not owned. */
function ownName(address: string): string {
  const { isPrivate, domainWithoutSuffix } = parse(address, { allowPrivateDomains: true });
  if (isPrivate || !domainWithoutSuffix) return '';
  return domainWithoutSuffix.replace(AFFIX, '').replace(/^-+|-+$/g, '');
}
