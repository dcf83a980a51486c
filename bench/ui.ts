import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Report } from '@/core/model';
import { type BrowserKind, findBrowser } from '../scripts/browsers/find';
import { kilobytesOf, pageScripts } from '../test/e2e/page-scripts';
import { hostileReports, withWords } from '../test/gallery/hostile-reports';
import { serveFolder } from '../test/gallery/serve';
import { installStandIn } from '../test/gallery/stand-in';
import { emptyPopupPaints, realPaints } from './real-paints';

/**
 * Sizes and speed of our pages: `npm run bench:ui` prints a table for each browser. First paints are those of the built extension; settings and
 * hostile input are tried in the built pages over a stand-in for the browser's API.
 */
const RUNS = 7;
const ID = '00000000-0000-4000-8000-000000000000';
/** Most JavaScript before lazily loaded parts, in kB, gzipped. */
const BUDGETS = { popup: 40, reader: 70, options: 40, welcome: 70 } as const;

interface Timing {
  /** Until the whole text stands, in ms after navigation. */
  readonly done: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** One browser with our built pages served to it. */
interface Stage {
  readonly browser: Browser;
  readonly origin: string;
}

const article = withWords(5000);
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

printSizes();
for (const kind of ['chrome', 'firefox'] as const) if (findBrowser(kind)) await bench(kind);

async function bench(kind: BrowserKind): Promise<void> {
  const { popup, reader: read, bare } = await realPaints(kind, RUNS, article.article.html);
  const server = await serveFolder(join('dist', kind));
  const browser = await launch({ browser: kind, executablePath: findBrowser(kind) ?? '', args: ['--no-sandbox'] });
  const stage = { browser, origin: server.origin };
  console.log(`\n${await browser.version()}, median of ${RUNS} warm openings`);
  const paint = median(popup.map((one) => one.paint));
  row('popup, first paint', `${paint.toFixed(0)} ms`, 'goal < 100 ms', paint < 100);
  row('popup, verdict and article', `${median(popup.map(({ largest }) => largest)).toFixed(0)} ms`, '');
  const empty = median(await emptyPopupPaints(kind, RUNS));
  row('a popup with one word and no script', `${empty.toFixed(0)} ms`, '');
  row('popup : that one', `${(paint / empty).toFixed(2)}`, '');
  const times = median(read) / median(bare);
  row('reader, 5,000 words, first paint', `${median(read).toFixed(0)} ms`, '');
  row('bare page of the same HTML', `${median(bare).toFixed(0)} ms`, '');
  row('reader : bare page', `${times.toFixed(2)}`, 'goal ≤ 2', times <= 2);
  if (kind === 'chrome') {
    const { shift } = await time(stage, reader(article));
    const most = Math.max(shift, ...popup.map((one) => one.shift));
    row('layout shift, popup and reader', most.toFixed(3), 'goal 0', most < 0.001);
  }
  row('typing own CSS, until painted', await lag(stage, '#reading textarea'), '');
  row('dragging the size, until painted', await lag(stage, '.slider input'), '');
  for (const [name, report] of hostileReports())
    row(name, `${(await time(stage, reader(report))).done.toFixed(0)} ms`, '');
  await browser.close();
  server.close();
}

function row(name: string, value: string, goal: string, met = true): void {
  console.log(`  ${name.padEnd(36)} ${value.padStart(26)}   ${goal}${met ? '' : '   MISSED'}`);
}

function printSizes(): void {
  console.log('\nGzip kB of JavaScript before lazily loaded parts');
  for (const [page, most] of Object.entries(BUDGETS)) {
    const size = kilobytesOf('dist/chrome', pageScripts('dist/chrome', page));
    row(page, size.toFixed(1), `goal ≤ ${most}`, size <= most);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median and worst of 40 changes of one setting in the options, each until the frame after it. */
async function lag(stage: Stage, selector: string): Promise<string> {
  const page = await open(stage, { path: 'src/options/index.html', answers: {}, width: 1000 });
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
    return times;
  }, selector);
  await page.close();
  return `median ${median(lags).toFixed(0)}, worst ${Math.max(...lags).toFixed(0)} ms`;
}

/** A page of ours, and what the browser's API answers there. */
interface Opening {
  readonly path: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly width: number;
}

function reader(report: Report): Opening {
  const answers = { 'reader/opened': { tabId: 1, report, isPrivate: false } };
  return { path: `src/reader/index.html?id=${ID}`, answers, width: 1280 };
}

async function open({ browser, origin }: Stage, { path, answers, width }: Opening): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(installStandIn, { messages, answers, stored: {} });
  await page.evaluateOnNewDocument(watchLayout);
  await page.goto(`${origin}/${path}`);
  return page;
}

/** Runs in the page: keeps the layout shifts, and when the whole text stood. */
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
    if (document.readyState !== 'loading' && document.querySelector('h1') && document.querySelector('main p'))
      requestAnimationFrame(() => setTimeout(() => (seen.done = performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function time(stage: Stage, opening: Opening): Promise<Timing> {
  const page = await open(stage, opening);
  await page.waitForFunction(() => (globalThis as unknown as { seen: Timing }).seen.done > 0, { timeout: 120_000 });
  await new Promise((wake) => setTimeout(wake, 300));
  const timing = await page.evaluate(() => (globalThis as unknown as { seen: Timing }).seen);
  await page.close();
  return timing;
}
