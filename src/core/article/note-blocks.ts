import type { Block } from './block';
import type { PageBlocks } from './page-blocks';
import type { Element } from './page-tree';

/** Levels from a block up to the element that its note is named by. */
const LEVELS = 3;
/** Longest note, UTF-16 units: what is longer is a part of the page. */
const LONGEST = 2_000;
const NOTES = /^(?:li|p|dd|dt|div|aside|td|tr|section)$/;

/** Blocks of notes that links of the kept text lead to: shown where they stand, and not counted. */
export function noteBlocks(page: PageBlocks, chosen: readonly boolean[]): ReadonlySet<Block> {
  const kept = page.blocks.filter((_, at) => chosen[at]);
  const names = new Set(kept.flatMap(({ links }) => links.flatMap(({ href }) => nameIn(href))));
  if (names.size === 0) return new Set();
  return new Set(page.blocks.filter((block, at) => !chosen[at] && isNote(block, names, page)));
}

function nameIn(href: string): string[] {
  const name = /^#(.+)$/.exec(href)?.[1];
  return name ? [name, name.replace(/%3A/gi, ':')] : [];
}

function isNote({ element }: Block, names: ReadonlySet<string>, { inElement }: PageBlocks): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (!NOTES.test(at.localName) || (inElement.get(at)?.length ?? 0) > LONGEST) return false;
    if (names.has(at.getAttribute('id') ?? '')) return true;
  }
  return false;
}
