import type { PageBlocks } from '@/core/article/page-blocks';
import type { GoldPage } from '../bench/gold';

/** Words of a run that tells one place of a text from others. */
const SHINGLE = 4;
/** Share of a block's runs that must stand in the gold text. */
const ENOUGH = 0.5;

/** Which blocks are the author's according to the gold: 1, 0, or null where the gold says nothing of a block. */
export function labelBlocks(page: PageBlocks, gold: GoldPage): (number | null)[] {
  return gold.text === null ? bySnippets(page, gold) : byText(page, gold.text);
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words are compared in the page's order over block boundaries, so that table cells and short items find their runs too. */
function byText({ blocks, isRepeated }: PageBlocks, gold: string): number[] {
  const words = wordsOf(gold);
  const shingles = new Set(words.map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
  const lines = new Set(gold.split('\n').map((line) => wordsOf(line).join(' ')));
  const own = blocks.map(({ text }) => wordsOf(text));
  const covered = coverage(own.flat(), shingles);
  let from = 0;
  const shares = own.map((block) => {
    const hits = covered.slice(from, from + block.length).filter(Boolean).length;
    from += block.length;
    return block.length === 0 ? 0 : hits / block.length;
  });
  return own.map((block, at) => {
    if (isRepeated[at] && block.length >= SHINGLE) return 0;
    const near = (shares[at - 1] ?? 0) >= ENOUGH || (shares[at + 1] ?? 0) >= ENOUGH;
    return Number((shares[at] ?? 0) >= ENOUGH || (near && block.length > 0 && lines.has(block.join(' '))));
  });
}

function coverage(words: readonly string[], shingles: ReadonlySet<string>): boolean[] {
  const covered = words.map(() => false);
  for (let at = 0; at + SHINGLE <= words.length; at++)
    if (shingles.has(words.slice(at, at + SHINGLE).join(' '))) covered.fill(true, at, at + SHINGLE);
  return covered;
}

function bySnippets({ blocks }: PageBlocks, gold: GoldPage): (number | null)[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const [good, bad] = [gold.with.map(plain), gold.without.map(plain)];
  return blocks.map(({ text }) => {
    const own = plain(text);
    if (good.some((words) => own.includes(words) || (words.includes(own) && own.length > 20))) return 1;
    return bad.some((words) => own.includes(words) || (words.includes(own) && own.length > 12)) ? 0 : null;
  });
}
