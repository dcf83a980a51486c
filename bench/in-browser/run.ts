import { existsSync, readFileSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../scripts/browsers/find';
import type { GoldPage } from '../gold';
import type { Timed } from './page';

/** A page is read this often by each extractor; the best time counts. */
const RUNS = 2;
/** Pages read before the clock counts, so that all code is compiled. */
const WARM = 20;
const DEFUDDLE = 'bench/peers/node_modules/defuddle/dist/index.js';
const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000];

/** Times snapshot, extraction and cleaning beside bare Readability and Defuddle in Chromium, and prints one table. */
export async function benchInBrowser(pages: readonly GoldPage[]): Promise<void> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('no Chromium, Chrome, Edge or Brave found');
  const browser = await launch({ executablePath, args: ['--no-sandbox'] });
  const page = await isolatedPage(browser);
  if (existsSync(DEFUDDLE)) await page.evaluate(readFileSync(DEFUDDLE, 'utf8'));
  else console.log('Defuddle is not installed: npm ci --prefix bench/peers');
  await page.evaluate(await bundle());
  const names = (await page.evaluate('bench.names()')) as string[];
  const times: Timed[][] = [];
  for (const [at, { html, url }] of [...pages.slice(0, WARM), ...pages].entries()) {
    // Each goes first as often as the others.
    const order = names.map((_, place) => names[(place + at) % names.length] ?? '');
    const timed = await timeIn(page, html, url, order);
    if (at >= Math.min(WARM, pages.length)) times.push(timed);
  }
  console.log(
    `${times.length} pages in ${await browser.version()}, best of ${RUNS}, documents of DOMParser, parsing not counted, Readability on a copy`,
  );
  const row = rowsFrom(times.flat());
  console.table(names.map((name) => ({ extractor: name, ...row(name) })));
  console.log('Growth: one article of so many elements, ms (µs an element)');
  console.table(await growth(page, names));
  await browser.close();
}

/** A page whose clock ticks every 5 µs: in one that shares its process with others it ticks every 100 µs. */
async function isolatedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  page.on('request', (request) => request.respond({ headers, contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('http://localhost/');
  if (!(await page.evaluate('crossOriginIsolated'))) throw new Error('the page for timing is not isolated');
  return page;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${process.cwd()}/src` } },
    build: { write: false, lib: { entry: 'bench/in-browser/page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return `${output?.output[0].code}\nglobalThis.bench = bench;`;
}

function timeIn(page: Page, html: string, url: string, order: readonly string[]): Promise<Timed[]> {
  return page.evaluate(
    (html, url, order, runs) =>
      (globalThis as unknown as { bench: typeof import('./page') }).bench.time(html, url, order, runs),
    html,
    url,
    order,
    RUNS,
  );
}

function rowsFrom(times: readonly Timed[]) {
  const quantile = (name: string, share: number) => {
    const sorted = times
      .filter((one) => one.name === name)
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  };
  const against = (name: string, peer: string) =>
    [0.5, 0.95].map((share) => (quantile(name, share) / quantile(peer, share)).toFixed(2)).join(' / ');
  return (name: string) => ({
    'ms median': quantile(name, 0.5).toFixed(1),
    'ms p95': quantile(name, 0.95).toFixed(1),
    '× readability (median / p95)': against(name, 'readability'),
    '× defuddle (median / p95)': against(name, 'defuddle'),
    empty: times.filter((one) => one.name === name && one.length === 0).length,
    errors: times.filter((one) => one.name === name && one.length < 0).length,
  });
}

async function growth(page: Page, names: readonly string[]): Promise<object[]> {
  const rows: object[] = [];
  for (const elements of SIZES) {
    const timed = await timeIn(page, articleOf(elements), 'https://growth.example/story', names);
    const shown = timed.map(({ name, ms }) => [name, `${ms.toFixed(1)} (${((ms * 1000) / elements).toFixed(1)})`]);
    rows.push({ elements, ...Object.fromEntries(shown) });
  }
  return rows;
}

/** An article of about so many elements: of three, a paragraph, a link in it, and something emphasised. */
function articleOf(elements: number): string {
  const paragraph = (at: number) =>
    `<p>On day ${at} the ferry to the outer islands was late again, and <a href="/day/${at}">nobody on the quay</a> seemed to mind <em>very much</em>.</p>`;
  const paragraphs = Array.from({ length: Math.floor(elements / 3) }, (_, at) => paragraph(at));
  return `<html lang="en"><head><title>Days at the quay</title></head><body><article><h1>Days at the quay</h1>${paragraphs.join('\n')}</article></body></html>`;
}
