import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { profileText } from '@/core/text/profile';
import { decodeWordingModel, type WordingModel } from '@/core/wording/model';
import { scoreWording } from '@/core/wording/score';
import { tokenize } from '@/core/wording/tokens';
import { workerFigures } from './worker-figures';

const LENGTHS = [1000, 2000, 5000, 10_000, 20_000];
const RUNS = 15;

/** Prints times of scoring and loading, in Node and in the extension's worker, and the memory that the model takes. */
export async function speed(texts: readonly string[], asset: Uint8Array): Promise<void> {
  const words = texts.join('\n').split(/(?<=\s)/);
  const cut = (length: number, at: number) => words.slice(at * length, (at + 1) * length).join('');
  const heap = heapOf(asset);
  const model = decodeWordingModel(asset);
  const pieces = Array.from({ length: 60 }, (_, at) => cut(1000, at));
  const scoring = median(pieces.map((piece) => timeOf(piece, model)));
  const tokenising = median(pieces.map((piece) => timed(() => tokenize(piece))));
  const decoding = median(Array.from({ length: RUNS }, () => timed(() => decodeWordingModel(asset))));
  console.log(`\nNode: 1,000 words ${ms(scoring)}, ${(scoring / tokenising).toFixed(1)} times a tokenising pass`);
  const growth = LENGTHS.map((length) => [
    length,
    median(Array.from({ length: RUNS }, (_, at) => timeOf(cut(length, at % 3), model))),
  ]);
  console.log(`growth: ${growth.map(([length = 0, time = 0]) => `${length} words ${ms(time)}`).join(', ')}`);
  console.log(`decoding ${ms(decoding)}; the model takes ${megabytes(heap)}`);
  console.log(`asset ${megabytes(asset.length)}, gzip ${megabytes(gzipSync(asset).length)}`);
  const there = await workerFigures(pieces);
  if (there === null) return console.log('worker: not timed, as there is no Chromium or no build (npm run build)');
  console.log(
    `worker, ${there.browser}: 1,000 words ${ms(there.scoring)}, ${(there.scoring / there.tokenising).toFixed(1)} times a tokenising pass;`,
    `fetching ${ms(there.fetching)}, with decoding ${ms(there.loading)}: ${(there.loading / there.fetching).toFixed(2)} times;`,
    `heap and buffers ${megabytes(there.heap)}`,
  );
}

function timeOf(text: string, model: WordingModel | null): number {
  const profile = { ...profileText({ text, lang: 'en' }), languageKnown: true };
  return timed(() => scoreWording(profile, model));
}

/** Processor time in ms, so that other work on the machine counts less. */
function timed(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Bytes that stay in use once the asset is decoded and let go. */
function heapOf(asset: Uint8Array): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const model = decodeWordingModel(asset);
  const after = used();
  return model === null ? Number.NaN : after - before;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toFixed(time < 20 ? 1 : 0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
