import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { getDomain } from 'tldts';
import { featureRows } from '@/core/article/block-chances';
import { collectBlocks } from '@/core/article/blocks';
import { mainStamps } from '@/core/article/main-stamps';
import { readMetadata } from '@/core/article/metadata';
import { type PageBlocks, pageBlocks } from '@/core/article/page-blocks';
import { pageFacts } from '@/core/article/page-facts';
import { pageWords } from '@/core/article/page-words';
import { takeSnapshot } from '@/core/article/snapshot';
import { type GoldPage, goldPages } from '../bench/gold';
import { noHurry } from '../bench/no-hurry';
import { nodeDom } from '../bench/node-dom';
import { labelBlocks } from './label-blocks';

/** A page ready for training. */
export interface Example {
  readonly gold: GoldPage;
  readonly set: string;
  readonly domain: string;
  /** Without its elements. */
  readonly page: PageBlocks;
  readonly rows: readonly Float32Array[];
  /** 1, 0, or null where nothing is known of the block. */
  readonly labels: readonly (number | null)[];
}

const CACHE = 'node_modules/.cache/block-examples';
const ARTICLE = 'src/core/article';

/** All pages of the sets with features and labels; read from a cache while neither the code that makes them nor the data changed. */
export function blockExamples(data: string, sets: readonly string[]): Example[] {
  const file = `${CACHE}/${keyOf(data, sets)}`;
  if (existsSync(file)) return deserialize(readFileSync(file)) as Example[];
  const examples = sets.flatMap((set) => goldPages(data, set).map((gold) => prepare(gold, set)));
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, serialize(examples));
  return examples;
}

export function keyOf(data: string, sets: readonly string[]): string {
  const sources = readdirSync(ARTICLE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') || name === 'cues.json',
  );
  const files = [...sources.map((name) => `${ARTICLE}/${name}`), 'scripts/label-blocks.ts'];
  const hash = createHash('sha256');
  for (const file of [...files, ...sets.map((set) => `${data}/extraction/${set}/gold.jsonl`)])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

export function prepare(gold: GoldPage, set: string): Example {
  const snapshot = takeSnapshot(nodeDom(gold.html), gold.url, noHurry);
  const blocks = collectBlocks(snapshot.document);
  const facts = pageFacts(snapshot, blocks);
  const page = pageBlocks(blocks, mainStamps(snapshot.document), pageWords(facts, readMetadata(facts)));
  return {
    gold: { ...gold, html: '' },
    set,
    domain: getDomain(gold.url) ?? gold.id,
    page: stripped(page),
    rows: featureRows(page),
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
  const { tallies: _, ...rest } = page;
  return { ...rest, blocks, inElement: new Map(), articleBody: '' } as unknown as PageBlocks;
}
