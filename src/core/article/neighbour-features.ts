import { FAR } from './far';
import type { PageBlocks } from './page-blocks';

/** The rows of the second forest, after those of the first: what the first one says of a block and of those round it. */
export const neighbourFeatures: readonly string[] = [
  'score',
  ...[-4, -3, -2, -1, 1, 2, 3, 4].map((step) => `score at ${step}`),
  'kept within 4',
  'kept within 12',
  'kept within 30',
  'kept of 8 before',
  'kept of 8 after',
  ...[0, 1, 2, 3, 4].map((levels) => `kept in frame ${levels}`),
  'kept of alike',
  'kept of section',
  'score of the heading above',
  'kept before',
  'kept after',
  'kept of the page',
  'share kept',
  'since kept',
  'until kept',
];

/** The score of a place where there is no block. */
const NOWHERE = -6;
const STEPS = [-4, -3, -2, -1, 1, 2, 3, 4];
const REACHES = [4, 12, 30];
const SIDE = 8;
const LEVELS = 5;

/** One row a block, `neighbourFeatures` numbers each. `scores` are the first forest's log odds. */
export function neighbourRows(page: PageBlocks, scores: ArrayLike<number>): Float32Array[] {
  const { blocks } = page;
  const chances = blocks.map((_, at) => 1 / (1 + Math.exp(-(scores[at] ?? 0))));
  const lengths = blocks.map(({ text }) => text.length);
  const sums = runningSums(chances, lengths);
  const groups = [
    ...Array.from({ length: LEVELS }, (_, levels) => inGroup(page.frameIds[levels] ?? [], chances, lengths)),
    inGroup(page.signatures, chances, lengths),
    inGroup(page.sections, chances, lengths),
  ];
  const kept = chances.map((chance) => chance > 0.5);
  const [since, until] = [distances(kept), distances(kept.toReversed()).toReversed()];
  const whole = Math.max(1, sums.kept.at(-1) ?? 0);
  const count = blocks.length;
  return blocks.map((_, at) =>
    Float32Array.of(
      scores[at] ?? 0,
      ...STEPS.map((step) => scores[at + step] ?? NOWHERE),
      ...REACHES.map((reach) => sums.share(Math.max(0, at - reach), Math.min(count, at + reach + 1), at)),
      sums.share(Math.max(0, at - SIDE), at, -1),
      sums.share(at + 1, Math.min(count, at + SIDE + 1), -1),
      ...groups.map((group) => group[at] ?? -1),
      scores[page.under[at] ?? -1] ?? NOWHERE,
      (sums.kept[at] ?? 0) / whole,
      (whole - (sums.kept[at + 1] ?? 0)) / whole,
      Math.log1p(whole),
      whole / Math.max(1, sums.length[count] ?? 0),
      since[at] ?? FAR,
      until[at] ?? FAR,
    ),
  );
}

function runningSums(chances: readonly number[], lengths: readonly number[]) {
  const [kept, length] = [[0], [0]];
  for (const [at, chance] of chances.entries()) {
    kept.push((kept[at] ?? 0) + chance * (lengths[at] ?? 0));
    length.push((length[at] ?? 0) + (lengths[at] ?? 0));
  }
  /** The kept share of the text from one block to before another, one of them left out. */
  const share = (from: number, to: number, without: number) => {
    const own = lengths[without] ?? 0;
    const all = (length[to] ?? 0) - (length[from] ?? 0) - own;
    return all > 0 ? ((kept[to] ?? 0) - (kept[from] ?? 0) - own * (chances[without] ?? 0)) / all : 0;
  };
  return { kept, length, share };
}

/** The kept share of the other blocks of each one's group; -1 where it is alone. */
function inGroup(groups: readonly unknown[], chances: readonly number[], lengths: readonly number[]): number[] {
  const sums = new Map<unknown, { kept: number; length: number }>();
  for (const [at, group] of groups.entries()) {
    const sum = sums.get(group) ?? { kept: 0, length: 0 };
    sum.kept += (chances[at] ?? 0) * (lengths[at] ?? 0);
    sum.length += lengths[at] ?? 0;
    sums.set(group, sum);
  }
  return groups.map((group, at) => {
    const { kept, length } = sums.get(group) ?? { kept: 0, length: 0 };
    const own = lengths[at] ?? 0;
    return length > own ? (kept - own * (chances[at] ?? 0)) / (length - own) : -1;
  });
}

function distances(kept: readonly boolean[]): number[] {
  let since = FAR;
  return kept.map((taken) => {
    const distance = since;
    since = taken ? 1 : Math.min(FAR, since + 1);
    return distance;
  });
}
