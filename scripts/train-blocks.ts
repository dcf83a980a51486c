import { writeFileSync } from 'node:fs';
import { type BlockModel, meanChance, NOT_ASKED } from '@/core/article/block-chances';
import { blockFeatures } from '@/core/article/block-features';
import { chooseBlocks } from '@/core/article/choose-blocks';
import { type ForestFile, forestScore, readForest } from '@/core/article/forest';
import { neighbourFeatures } from '@/core/article/neighbour-features';
import { dataFolder } from '../bench/data-folder';
import { overlap } from '../bench/extraction-metric';
import { blockExamples, type Example } from './block-examples';
import { blockSamples, rowsWithNeighbours } from './block-samples';
import { type Growth, growForest } from './grow-forest';

type Rows = readonly Float32Array[];

const FOLDS = 5;
const GROWTH: Growth = { trees: 130, leaves: 12, rate: 0.08, rows: 0.6, features: 0.3 };
/** The second forest has few features that matter to it: each tree may see nearly all. */
const SECOND_GROWTH: Growth = { ...GROWTH, rows: 0.7, features: 0.9 };
const FILE = 'src/core/article/blocks-model.json';

const data = dataFolder('extraction').replace(/\/extraction$/, '');
const examples = blockExamples(data, ['articles', 'segments']);
console.log(`${examples.length} pages, ${blockFeatures.length} + ${neighbourFeatures.length} features`);
const folds = foldsOf(examples);

// The second forest learns from what the first one says of pages whose sites it has not seen, as it will meet them.
const first = crossValidated((example) => example.rows, GROWTH);
const both = new Map(examples.map((example) => [example, rowsWithNeighbours(example, first.get(example) ?? [])]));
const second = crossValidated((example) => both.get(example) ?? [], SECOND_GROWTH);
report('Readability', (example) => example.page.isMain);
report('rules', (example) => chooseBlocks(example.page, example.page.isMain.map(Number)));
report('first forest', (example) => chooseBlocks(example.page, chances(first.get(example) ?? [])));
report('second forest', (example) => chooseBlocks(example.page, chances(second.get(example) ?? [])));
report('both', (example) => {
  const later = second.get(example) ?? [];
  const mean = (first.get(example) ?? []).map((score, at) => meanChance(score, later[at] ?? NOT_ASKED));
  return chooseBlocks(example.page, mean);
});
report('oracle', (example) => example.labels.map((label) => label === 1));

const model: BlockModel = {
  first: growForest(
    blockSamples(examples, (example) => example.rows),
    GROWTH,
  ),
  second: growForest(
    blockSamples(examples, (example) => both.get(example) ?? []),
    SECOND_GROWTH,
  ),
};
const json = `{\n  "first": ${JSON.stringify(model.first)},\n  "second": ${JSON.stringify(model.second)}\n}\n`;
writeFileSync(FILE, json);
console.log(`${FILE}: ${json.length} bytes`);
printUse(model.second);

/** The log odds of each page's blocks by a forest that saw no page of its site. */
function crossValidated(rowsOf: (example: Example) => Rows, growth: Growth): Map<Example, number[]> {
  const scores = new Map<Example, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter((example) => folds.get(example.domain) !== fold);
    const forest = readForest(growForest(blockSamples(seen, rowsOf), growth));
    for (const example of examples)
      if (folds.get(example.domain) === fold)
        scores.set(
          example,
          rowsOf(example).map((row, at) => (example.page.isCandidate[at] ? forestScore(forest, row) : NOT_ASKED)),
        );
  }
  return scores;
}

function chances(scores: readonly number[]): number[] {
  return scores.map((score) => 1 / (1 + Math.exp(-score)));
}

/** All pages of one site fall into one fold, so that none is judged by a model that saw its site. */
function foldsOf(all: readonly Example[]): Map<string, number> {
  const domains = [...new Set(all.map(({ domain }) => domain))].toSorted();
  return new Map(domains.map((domain, at) => [domain, (at * 7) % FOLDS]));
}

function report(name: string, choose: (example: Example) => readonly boolean[]): void {
  const articles = examples.filter(({ set }) => set === 'articles');
  const found = articles.map((example) => overlap(textOf(example, choose(example)), example.gold.text ?? ''));
  const precision = mean(found.map((one) => one.precision));
  const recall = mean(found.map((one) => one.recall));
  const hits = { kept: 0, lost: 0, leaked: 0 };
  for (const example of examples.filter(({ set }) => set === 'segments')) {
    const text = plain(textOf(example, choose(example)));
    for (const words of example.gold.with) hits[text.includes(plain(words)) ? 'kept' : 'lost']++;
    for (const words of example.gold.without) hits.leaked += Number(text.includes(plain(words)));
  }
  const p = hits.kept / (hits.kept + hits.leaked);
  const r = hits.kept / (hits.kept + hits.lost);
  const f = (a: number, b: number) => ((2 * a * b) / (a + b)).toFixed(4);
  console.log(
    `${name.padEnd(16)} articles F1 ${f(precision, recall)} P ${precision.toFixed(4)} R ${recall.toFixed(4)}   segments F ${f(p, r)} P ${p.toFixed(4)} R ${r.toFixed(4)}`,
  );
}

function textOf({ page }: Example, chosen: readonly boolean[]): string {
  return page.blocks
    .filter((_, at) => chosen[at])
    .map(({ text }) => text)
    .join('\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** How many splits the trees make by each feature, most first. */
function printUse({ thresholds, nodes }: ForestFile): void {
  const names = [...blockFeatures.map(({ name }) => name), ...neighbourFeatures];
  const owners = thresholds.flatMap((limits, feature) => limits.map(() => feature));
  const uses = new Map<string, number>();
  for (const split of nodes) {
    const name = names[owners[split] ?? -1];
    if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const sorted = [...uses].toSorted((a, b) => b[1] - a[1]);
  console.log(sorted.map(([name, times]) => `${name} ${times}`).join(', '));
}
