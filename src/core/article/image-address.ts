import { pageAddress } from './page-address';
import type { Element } from './page-tree';
import type { PageSnapshot } from './snapshot';

/** Attributes of lazy loaders, the real picture first. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'data-full-url', 'src'] as const;
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;
/** Smaller ones are icons and counters, CSS pixels. */
const SMALLEST = 32;
const PLACEHOLDER =
  /(?:^|[/_-])(?:blank|placeholder|spacer|pixel|transparent|lazy|grey|1x1)[^/]{0,20}\.(?:gif|png|svg)/i;

/** The address of an image as it would be shown, lazy loading undone; null for icons, counters and placeholders. */
export function imageAddress(image: Element, snapshot: PageSnapshot): string | null {
  if (isSmall(image.getAttribute('width')) || isSmall(image.getAttribute('height'))) return null;
  for (const name of SOURCES) {
    const address = pageAddress(image.getAttribute(name), snapshot);
    if (address && !PLACEHOLDER.test(address)) return address;
  }
  for (const element of [image, ...siblingSources(image)])
    for (const name of SETS) {
      const address = pageAddress(largest(element.getAttribute(name)), snapshot);
      if (address) return address;
    }
  return null;
}

function isSmall(size: string | null): boolean {
  return size !== null && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST;
}

function siblingSources(image: Element): Element[] {
  const picture = image.parentElement;
  return picture?.localName === 'picture' ? Array.from(picture.querySelectorAll('source')) : [];
}

/** Of "a.jpg 480w, b.jpg 960w" the widest. A comma inside an address is followed by no space. */
function largest(set: string | null): string | null {
  const rows = (set ?? '').split(/,\s+/).map((row) => row.trim().split(/\s+/));
  const sized = rows.map(([address, size]) => ({ address: address ?? '', size: Number.parseFloat(size ?? '1') || 1 }));
  return sized.toSorted((a, b) => b.size - a.size)[0]?.address || null;
}
