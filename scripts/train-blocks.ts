import { writeFileSync } from 'node:fs';
import { getDomain } from 'tldts';
import { blockFeatures } from '@/core/article/block-features';
import { type BlockModel, blockScore } from '@/core/article/block-score';
import { collectBlocks } from '@/core/article/blocks';
import { chooseBlocks } from '@/core/article/choose-blocks';
import { mainStamps } from '@/core/article/main-stamps';
import { readMetadata } from '@/core/article/metadata';
import { type PageBlocks, pageBlocks } from '@/core/article/page-blocks';
import { pageFacts } from '@/core/article/page-facts';
import { pageWords } from '@/core/article/page-words';
import { takeSnapshot } from '@/core/article/snapshot';
import { dataFolder } from '../bench/data-folder';
import { overlap } from '../bench/extraction-metric';
import { type GoldPage, goldPages } from '../bench/gold';
import { nodeDom } from '../bench/node-dom';
import { type Growth, growForest, type Samples } from './grow-forest';
import { labelBlocks } from './label-blocks';

/** A page ready for training. */
interface Example {
  readonly gold: GoldPage;
  readonly set: string;
  readonly domain: string;
  readonly page: PageBlocks;
  readonly rows: readonly Float32Array[];
  /** 1, 0, or null where nothing is known of the block. */
  readonly labels: readonly (number | null)[];
}

const FOLDS = 5;
const GROWTH: Growth = { trees: Number(process.env.TREES ?? 60), leaves: Number(process.env.LEAVES ?? 14), rate: 0.12 };
/** A labelled snippet weighs as this many blocks; words of a page that count in full. */
const SNIPPET_WEIGHT = 3;
const PAGE_WORDS = 600;
const SHORT_PAGE = 100;
/** Words of a block that weighs 1 on a page of PAGE_WORDS; the extremes are cut. */
const TYPICAL_WORDS = 20;
const LEAST_WORDS = 3;
const LIGHTEST = 0.1;
const HEAVIEST = 8;
/** Blocks from the article. */
const FAR_FROM = 12;
const ONE_OF = 4;
/** Columns that tell how far a block is from the article; of the many far ones every fourth is enough. */
const SINCE = blockFeatures.findIndex(({ name }) => name === 'since main');
const UNTIL = blockFeatures.findIndex(({ name }) => name === 'until main');
const FILE = 'src/core/article/blocks-model.json';

const data = dataFolder('extraction').replace(/\/extraction$/, '');
const examples = ['articles', 'segments'].flatMap((set) => goldPages(data, set).map((gold) => prepare(gold, set)));
console.log(`${examples.length} pages, ${blockFeatures.length} features`);
const folds = foldsOf(examples);
const scores = new Map<Example, Float64Array>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = growForest(samplesOf(examples.filter((example) => folds.get(example.domain) !== fold)), GROWTH);
  for (const example of examples)
    if (folds.get(example.domain) === fold)
      scores.set(
        example,
        Float64Array.from(example.rows, (row) => blockScore(model, row)),
      );
}
report('Readability', (example) => example.page.isMain);
report('rules', (example) => chooseBlocks(example.page, example.page.isMain.map(Number)));
report('cross-validated', (example) => chooseBlocks(example.page, scores.get(example) ?? []));
report('oracle', (example) => example.labels.map((label) => label === 1));

const model: BlockModel = growForest(samplesOf(examples), GROWTH);
writeFileSync(FILE, `${JSON.stringify(model)}\n`);
console.log(`${FILE}: ${JSON.stringify(model).length} bytes`);
printUse(model);

function prepare(gold: GoldPage, set: string): Example {
  const snapshot = takeSnapshot(nodeDom(gold.html), gold.url);
  const blocks = collectBlocks(snapshot.document);
  const facts = pageFacts(snapshot, blocks);
  const page = pageBlocks(blocks, mainStamps(snapshot.document), pageWords(facts, readMetadata(facts)));
  const rows = blocks.map((_, at) => Float32Array.from(blockFeatures, ({ of }) => of(page, at)));
  return {
    gold: { ...gold, html: '' },
    set,
    domain: getDomain(gold.url) ?? gold.id,
    page: stripped(page),
    rows,
    labels: labelBlocks(page, gold),
  };
}

/** Without the elements of the page, which would keep all documents in memory. */
function stripped(page: PageBlocks): PageBlocks {
  const blocks = page.blocks.map((block) => ({
    ...block,
    nodes: [],
    links: [],
    element: { localName: block.element.localName } as Element,
  }));
  return { ...page, blocks, inElement: new Map(), articleBody: '' };
}

/** All pages of one site fall into one fold, so that none is judged by a model that saw its site. */
function foldsOf(all: readonly Example[]): Map<string, number> {
  const domains = [...new Set(all.map(({ domain }) => domain))].toSorted();
  return new Map(domains.map((domain, at) => [domain, (at * 7) % FOLDS]));
}

/** All blocks of whose label something is known; of the many negative ones far from the article every fourth, for four. */
function samplesOf(chosen: readonly Example[]): Samples {
  const samples = chosen.flatMap((example) => {
    const total = example.page.wordCounts.reduce((sum, count, at) => sum + (example.labels[at] === 1 ? count : 0), 0);
    return example.rows.flatMap((row, at) => {
      const label = example.labels[at] ?? null;
      const isFar = label === 0 && (row[SINCE] ?? 0) > FAR_FROM && (row[UNTIL] ?? 0) > FAR_FROM;
      if (label === null || (isFar && at % ONE_OF !== 0)) return [];
      return [{ row, label, weight: (isFar ? ONE_OF : 1) * weightOf(example, at, total) }];
    });
  });
  return {
    rows: samples.map(({ row }) => row),
    labels: samples.map(({ label }) => label),
    weights: samples.map(({ weight }) => weight),
  };
}

/** A block weighs as its words do, and every page about the same. */
function weightOf({ set, page }: Example, at: number, total: number): number {
  if (set === 'segments') return SNIPPET_WEIGHT;
  const words = (page.wordCounts[at] ?? 0) + LEAST_WORDS;
  return Math.min(HEAVIEST, Math.max(LIGHTEST, (words * PAGE_WORDS) / (Math.max(total, SHORT_PAGE) * TYPICAL_WORDS)));
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

/** Which features the trees ask, most asked first. */
function printUse(trees: BlockModel): void {
  const uses = new Map<string, number>();
  for (let tree = 0; tree < trees.length; tree += trees[tree] ?? 1)
    for (let at = tree + 1; at < tree + (trees[tree] ?? 1); at += (trees[at] ?? -1) < 0 ? 2 : 3) {
      const name = blockFeatures[trees[at] ?? -1]?.name;
      if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  console.log(
    [...uses]
      .toSorted((a, b) => b[1] - a[1])
      .map(([name, times]) => `${name} ${times}`)
      .join(', '),
  );
}
