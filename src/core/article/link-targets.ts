import type { Block } from './block';
import { pageAddress } from './page-address';
import type { PageSnapshot } from './snapshot';

/** Names of the page's elements that links of these blocks lead to: notes, and the places they are called from. */
export function linkTargets(blocks: readonly Block[], snapshot: PageSnapshot): ReadonlySet<string> {
  const here = snapshot.url.split('#', 1)[0];
  const names = blocks.flatMap(({ links }) =>
    links.flatMap(({ href }) => targetName(href, here ?? '', snapshot) ?? []),
  );
  return new Set(names);
}

function targetName(href: string, here: string, snapshot: PageSnapshot): string | null {
  if (!href.includes('#')) return null;
  const [page, name = ''] = (pageAddress(href, snapshot) ?? '').split('#', 2);
  if ((page !== here && !href.startsWith('#')) || name === '') return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
