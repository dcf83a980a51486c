import type { Article, LinkStatus, Story } from '../model';
import { addressKind } from './address-kind';
import { toPublicHttpUrl } from './public-url';
import { sameSite } from './same-site';
import { showHost } from './show-host';
import { unwrap } from './unwrap';

/** Fewer links to other sites are no list of theirs. */
const FEWEST = 3;

/** What a list page leads to on other sites, in its order, each once: links unwrapped, adverts, shops and networks left out. */
export function listStories({ url: page, stories }: Pick<Article, 'url' | 'stories'>): Story[] {
  const found = new Map<string, Story>();
  for (const { url, title, outlet } of stories) {
    const target = targetOf(url, page);
    if (target && !found.has(target.url))
      found.set(target.url, { title, outlet, host: showHost(target.url), ...target });
  }
  return found.size < FEWEST ? [] : [...found.values()];
}

function targetOf(link: string, page: string): { readonly url: string; readonly status: LinkStatus } | null {
  const { status, url, affiliate } = unwrap(link);
  if (affiliate || status === 'rejected') return null;
  if (url) {
    const isStory = !sameSite(url, page) && /article|section|reference/.test(addressKind(url));
    return isStory ? { url, status: status === 'decoded' ? 'decoded' : 'direct' } : null;
  }
  const opaque = toPublicHttpUrl(link);
  return opaque ? { url: opaque, status: 'opaque' } : null;
}
