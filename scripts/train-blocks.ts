import { writeFileSync } from 'node:fs';
import { chanceOf, NOT_ASKED } from '@/core/article/block-chances';
import { blockFeatures } from '@/core/article/block-features';
import { chooseBlocks } from '@/core/article/choose-blocks';
import { type ForestFile, forestScore, readForest } from '@/core/article/forest';
import { dataFolder } from '../bench/data-folder';
import { overlap } from '../bench/extraction-metric';
import { blockExamples, type Example } from './block-examples';
import { blockSamples } from './block-samples';
import { type Growth, growForest } from './grow-forest';

const FOLDS = 5;
const GROWTH: Growth = { trees: 127, leaves: 12, rate: 0.08, rows: 0.6, features: 0.15 };
const FILE = 'src/core/article/blocks-model.json';

const data = dataFolder('extraction').replace(/\/extraction$/, '');
const examples = blockExamples(data, ['articles', 'segments']);
console.log(`${examples.length} pages, ${blockFeatures.length} features`);
const folds = foldsOf(examples);
const scores = crossValidated();
report('Readability', (example) => example.page.isMain);
report('rules', (example) => chooseBlocks(example.page, example.page.isMain.map(Number)));
report('cross-validated', (example) => chooseBlocks(example.page, scores.get(example) ?? []));
report('oracle', (example) => example.labels.map((label) => label === 1));

const model: ForestFile = growForest(blockSamples(examples), GROWTH);
const rows = Object.entries(model).map(([name, numbers]) => `  "${name}": ${JSON.stringify(numbers)}`);
const json = `{\n${rows.join(',\n')}\n}\n`;
writeFileSync(FILE, json);
console.log(`${FILE}: ${json.length} bytes`);
printUse(model);

/** The chance of each page's blocks by a forest that saw no page of its site. */
function crossValidated(): Map<Example, number[]> {
  const chances = new Map<Example, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter((example) => folds.get(example.domain) !== fold);
    const forest = readForest(growForest(blockSamples(seen), GROWTH));
    for (const example of examples)
      if (folds.get(example.domain) === fold)
        chances.set(
          example,
          example.rows.map((row, at) => chanceOf(example.page.isCandidate[at] ? forestScore(forest, row) : NOT_ASKED)),
        );
  }
  return chances;
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
  const names = blockFeatures.map(({ name }) => name);
  const owners = thresholds.flatMap((limits, feature) => limits.map(() => feature));
  const uses = new Map<string, number>();
  for (const split of nodes) {
    const name = names[owners[split - 1] ?? -1];
    if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const sorted = [...uses].toSorted((a, b) => b[1] - a[1]);
  console.log(sorted.map(([name, times]) => `${name} ${times}`).join(', '));
}
