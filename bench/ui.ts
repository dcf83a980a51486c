import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Report } from '@/core/model';
import { findBrowser } from '../scripts/browsers/find';
import { hostileReports, withWords } from '../test/gallery/hostile-reports';
import { reworded } from '../test/gallery/sample-report';
import { serveFolder } from '../test/gallery/serve';
import { installStandIn } from '../test/gallery/stand-in';

/** Sizes and speed of our pages: `npm run bench:ui` prints a table. Chromium and Firefox, the built extension, a stand-in for its browser API. */
const DIST = 'dist/chrome';
const RUNS = 5;
const ID = '00000000-0000-4000-8000-000000000000';

interface Timing {
  /** First contentful paint, and the time until the last long change of layout, in ms after navigation. */
  readonly paint: number;
  readonly done: number;
  /** Cumulative layout shift after the first paint. */
  readonly shift: number;
}

const server = await serveFolder(DIST);
let browser = await launch({ executablePath: findBrowser('chrome') ?? '', args: ['--no-sandbox'] });

console.log('\nSizes, gzip kB of JavaScript before lazily loaded parts');
for (const [page, most] of [
  ['popup', 40],
  ['reader', 70],
  ['options', 40],
  ['welcome', 70],
] as const)
  console.log(`  ${page.padEnd(10)} ${kilobytes(page).toFixed(1).padStart(6)}   goal ≤ ${most}`);

const short = reworded();
const long = withWords(5000);
console.log(`\nSpeed, median of ${RUNS} warm openings, ms`);
await print('popup, reworded page', () => time(popup(short)), 'goal: first paint < 100');
await print('reader, 5,000 words', () => time(reader(long)), 'goal: ≤ 2 × the bare page');
await print('bare page, same HTML', () => time(bare(long)), '');

console.log('\nFrom a change in the options until it is painted, ms');
await printLag('typing own CSS', '#reading textarea');
await printLag('dragging the size', '.slider input');

console.log('\nHostile input in the reader: opened, and how long until it stands, ms');
for (const [name, report] of hostileReports()) await print(name, () => time(reader(report)), '', 1);
await browser.close();

const firefox = findBrowser('firefox');
if (firefox) {
  browser = await launch({ browser: 'firefox', executablePath: firefox });
  console.log(`\nFirefox, median of ${RUNS} warm openings, ms (it tells no layout shifts)`);
  await print('popup, reworded page', () => time(popup(short)), 'goal: first paint < 100');
  await print('reader, 5,000 words', () => time(reader(long)), 'goal: ≤ 2 × the bare page');
  await print('bare page, same HTML', () => time(bare(long)), '');
  await browser.close();
}
server.close();

async function print(name: string, run: () => Promise<Timing>, note: string, runs = RUNS): Promise<void> {
  await run();
  const all: Timing[] = [];
  for (let at = 0; at < runs; at += 1) all.push(await run());
  const of = (key: keyof Timing) => all.map((one) => one[key]).toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
  console.log(
    `  ${name.padEnd(34)} first paint ${of('paint').toFixed(0).padStart(5)}   stands ${of('done').toFixed(0).padStart(5)}   layout shift ${of('shift').toFixed(3)}   ${note}`,
  );
}

/** Median and worst of 40 changes of one setting, each until the frame after it. */
async function printLag(name: string, selector: string): Promise<void> {
  const page = await open('src/options/index.html', {}, 1000, 900)(browser);
  await page.waitForSelector(selector);
  const lags = await page.evaluate(async (selector) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    const times: number[] = [];
    for (let at = 0; field && at < 40; at += 1) {
      field.value = field.type === 'range' ? String(14 + (at % 20)) : `p { color: red } ${'x'.repeat(at)}`;
      const before = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      times.push(performance.now() - before);
    }
    return times.toSorted((a, b) => a - b);
  }, selector);
  console.log(
    `  ${name.padEnd(34)} median ${lags[20]?.toFixed(0).padStart(4)}   worst ${lags.at(-1)?.toFixed(0).padStart(4)}`,
  );
  await page.close();
}

/** What must be loaded before a page can start: its scripts and what they import, in turn. */
function kilobytes(page: string): number {
  const html = readFileSync(join(DIST, `src/${page}/index.html`), 'utf8');
  const waiting = [...html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(DIST, file), 'utf8');
    for (const found of code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) waiting.push(`assets/${found[1]}`);
  }
  return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0) / 1024;
}

type Opening = (browser: Browser) => Promise<Page>;

function popup(report: Report): Opening {
  const state = { kind: 'reported', url: report.article.url, report, isPrivate: false };
  return open('src/popup/index.html?tab=1', { 'tab/opened': state }, 400, 580);
}

function reader(report: Report): Opening {
  return open(`src/reader/index.html?id=${ID}`, { 'reader/opened': { tabId: 1, report, isPrivate: false } }, 1280, 900);
}

function open(path: string, answers: Readonly<Record<string, unknown>>, width: number, height: number): Opening {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  return async (browser) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(installStandIn, { messages, answers, dir: 'ltr' as const, stored: {} });
    await page.evaluateOnNewDocument(watchLayout);
    await page.goto(`${server.origin}/${path}`);
    return page;
  };
}

function bare({ article: { html, headline } }: Report): Opening {
  return async (browser) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(watchLayout);
    await page.goto(
      `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><title>x</title><main><h1>${headline}</h1>${html}</main>`)}`,
    );
    return page;
  };
}

/** Runs in the page: keeps the layout shifts, and when the text stood. */
function watchLayout(): void {
  const seen = { shift: 0, done: 0 };
  Object.assign(globalThis, { seen });
  const knowsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  if (knowsShifts) observer.observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector('h1') && document.querySelector('main p')) {
      requestAnimationFrame(() => setTimeout(() => (seen.done = performance.now())));
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function time(opening: Opening): Promise<Timing> {
  const page = await opening(browser);
  await page.waitForFunction(() => (globalThis as unknown as { seen: Timing }).seen.done > 0, { timeout: 120_000 });
  await new Promise((wake) => setTimeout(wake, 300));
  const timing = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ...(globalThis as unknown as { seen: { shift: number; done: number } }).seen,
  }));
  await page.close();
  return timing;
}
