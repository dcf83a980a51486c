import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WebWorker } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { startChromium } from '../../scripts/browsers/chromium-process';
import { findBrowser } from '../../scripts/browsers/find';
import type { WorkerTimes } from './in-worker';

const EXTENSION = resolve('dist/chrome');
const ROUNDS = 7;

/** Medians in the service worker of the built extension in Chromium; null where there is no browser or no build. */
export async function workerFigures(texts: readonly string[]) {
  const program = findBrowser('chrome');
  if (!program || !existsSync(EXTENSION)) return null;
  const { browser, id, close } = await startChromium({ program, headless: true, extension: EXTENSION, proxy: null });
  try {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`),
    );
    const worker = await target.worker();
    if (!worker) return null;
    await worker.evaluate(await bundle());
    const before = await heapOf(worker);
    const times = (await worker.evaluate(
      `bench.time('/wording-en.bin', ${JSON.stringify(texts)}, ${ROUNDS})`,
    )) as WorkerTimes;
    const after = await heapOf(worker);
    await worker.evaluate('bench.forget()');
    return {
      fetching: median(times.fetching),
      loading: median(times.loading),
      scoring: median(times.scoring),
      tokenising: median(times.tokenising),
      heap: after - before,
      browser: await browser.version(),
    };
  } finally {
    await close();
  }
}

/** Bytes in use after a collection, array buffers among them. */
async function heapOf({ client }: WebWorker): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('src') } },
    build: { write: false, lib: { entry: 'bench/wording/in-worker.ts', formats: ['iife'], name: 'bench' } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return `${output?.output[0].code}\nglobalThis.bench = bench;`;
}
