import type { Article, Claim, LinkStatus, TextProfile } from '../model';
import { type AddressKind, addressKind } from './address-kind';
import { registrableDomain } from './domain';
import { hostFits } from './host-fits';
import { toPublicHttpUrl } from './public-url';
import { sameSite } from './same-site';
import { unwrap } from './unwrap';

/** Where a claim's address leads, off this site. */
export interface ClaimTarget {
  readonly url: string;
  readonly status: LinkStatus;
  readonly kind: AddressKind;
  readonly domain: string;
}

/** A claim with its target; null where it has none, stays on the site, or must not be opened. */
export interface AimedClaim extends Claim {
  readonly target: ClaimTarget | null;
}

/** A page as the signals of this room look at it. */
export interface SourcePage {
  readonly article: Article;
  readonly profile: TextProfile;
  readonly claims: readonly AimedClaim[];
  readonly isOwn: (address: string) => boolean;
  /** True where the text ends with a mark of being cut off, "[…]". */
  readonly isCut: boolean;
  /** True where the page may hold an excerpt: cut off, or short. */
  readonly isExcerpt: boolean;
}

/** Shorter texts may be excerpts, UTF-16 units. */
const SHORT_TEXT = 1200;
const CUT = /(?:\[(?:\.{3}|…)\]|(?:\.{3}|…)|\((?:more|mehr|suite|más|далее|更多|さらに)(?:\.{3}|…)?\))\s*$/iu;

/** A page made ready for the signals: each claim's address unwrapped and judged once. */
export function sourcePage(article: Article, profile: TextProfile): SourcePage {
  const isOwn = ownSites(article);
  const isCut = CUT.test(article.text.slice(-40));
  return {
    article,
    profile,
    isOwn,
    claims: article.claims.map((claim) => ({ ...claim, target: aim(claim, isOwn) })),
    isCut,
    isExcerpt: isCut || article.text.length < SHORT_TEXT,
  };
}

/** The site's own addresses: its domain, its sisters, and the page behind a cache or translator that shows it. */
function ownSites(article: Article): (address: string) => boolean {
  const shown = unwrap(article.url).url;
  const homes = [article.url, ...(shown ? [shown] : [])];
  const named = article.claims.filter(({ kind, url, text }) => kind === 'publisher' && url && isNameOf(text, article));
  const all = [...homes, ...named.flatMap(({ url }) => (url ? [url] : []))];
  return (address) => all.some((home) => sameSite(home, address));
}

/** Whether an outlet's name is the site's own, and the site's address says so too. */
function isNameOf(name: string, { siteName, url }: Article): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]|\p{M}/gu, '');
  const own = registrableDomain(url).split('.')[0]?.replaceAll('-', '') ?? '';
  return siteName !== null && letters(name) === letters(siteName) && own.length > 2 && letters(name).includes(own);
}

function aim(claim: Claim, isOwn: SourcePage['isOwn']): ClaimTarget | null {
  if (!claim.url) return null;
  const { status, url, affiliate } = unwrap(claim.url);
  if (affiliate || status === 'rejected') return null;
  if (url)
    return isOwn(url)
      ? null
      : {
          url,
          status: status === 'decoded' ? 'decoded' : 'direct',
          kind: addressKind(url),
          domain: registrableDomain(url),
        };
  const shown = shownAddress(claim.text);
  if (shown)
    return isOwn(shown)
      ? null
      : { url: shown, status: 'decoded', kind: addressKind(shown), domain: registrableDomain(shown) };
  const link = toPublicHttpUrl(claim.url);
  return link && !isClosed(link)
    ? { url: link, status: 'opaque', kind: 'article', domain: registrableDomain(link) }
    : null;
}

/** Links of shorteners often show their target as text; one cut short with "…" leads nowhere. */
function shownAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!/^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\/[^\s…]{4,400}$/i.test(trimmed)) return null;
  const { status, url } = unwrap(/^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return status === 'none' ? url : null;
}

/** Services that were closed: their links open nothing. */
function isClosed(link: string): boolean {
  return (
    hostFits('feedproxy.google.com', new URL(link).hostname) || hostFits('feeds.feedburner.com', new URL(link).hostname)
  );
}
