import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../scripts/browsers/chromium';
import type { Driver, Tab } from '../scripts/browsers/driver';
import type { BrowserKind } from '../scripts/browsers/find';
import { launchFirefox } from '../scripts/browsers/firefox';
import { until } from '../scripts/browsers/until';
import { startWeb } from '../scripts/web';
import { readyPopup } from '../test/e2e/looks';
import { pages } from '../test/e2e/pages';

/** One opening of the popup. */
interface PopupPaint {
  /** First contentful paint, in ms after the popup's page began to load. */
  readonly paint: number;
  /** Largest contentful paint, the report's; likewise. */
  readonly largest: number;
  /** Cumulative layout shift; NaN where the browser does not tell. */
  readonly shift: number;
}

/** First contentful paints in ms, each after its page began to load. */
export interface RealPaints {
  /** The toolbar's popup over a reworded page. */
  readonly popup: readonly PopupPaint[];
  /** The reader on a long article: nothing of it is painted before the article. */
  readonly reader: readonly number[];
  /** A page of the same HTML and nothing else, from the same place. */
  readonly bare: readonly number[];
}

const launchers = { chrome: launchChromium, firefox: launchFirefox };

const STORY = 'https://long.example/story/';

/** Paints of the built extension in a real browser, each page opened so many times; the first, cold opening does not count. */
export async function realPaints(kind: BrowserKind, runs: number, html: string): Promise<RealPaints> {
  const bare = `<!doctype html><html lang="en"><title>A long story</title><article><h1>A long story</h1>${html}</article>`;
  return onStage(kind, { 'bare.html': bare }, async (browser, lay) => {
    const popup = await popupPaints(browser, runs);
    lay(STORY, bare);
    const reader = await openReader(browser);
    const address = await reader.call(() => location.href);
    const paintAt = async (next: string) => {
      await reader.call((next) => {
        Object.assign(window, { isOld: true });
        location.href = next;
      }, next);
      return until(() => reader.call(paintOfNew), next);
    };
    const paints: { reader: number[]; bare: number[] } = { reader: [], bare: [] };
    for (let run = 0; run <= runs; run += 1) {
      // From the same place, so that reading the file costs both the same.
      const theirs = await paintAt('/bare.html');
      const ours = await paintAt(address);
      if (run === 0) continue;
      paints.reader.push(ours);
      paints.bare.push(theirs);
    }
    return { popup, ...paints };
  });
}

/** First paints in ms of a popup with one word in it and no script, as high as our skeleton: what the browser itself takes on this machine. */
export async function emptyPopupPaints(kind: BrowserKind, runs: number): Promise<readonly number[]> {
  // By attributes: our pages allow no styles in them.
  const empty = '<!doctype html><title>Empty</title><table width="384" height="560"><td>Word</table>';
  return onStage(kind, { 'src/popup/index.html': empty }, async (browser) => {
    const tab = await browser.open(pages.spun);
    const paints: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const popup = await browser.popup(tab);
      const { paint } = await until(() => popup.call(paintHere).then((one) => (one.paint > 0 ? one : null)), 'a word');
      if (run > 0) paints.push(paint);
      await popup.close();
    }
    return paints;
  });
}

type Lay = Awaited<ReturnType<typeof startWeb>>['lay'];

/** What `act` makes of a browser with the built extension, in which these files stand as given. */
async function onStage<Seen>(
  kind: BrowserKind,
  files: Readonly<Record<string, string>>,
  act: (browser: Driver, lay: Lay) => Promise<Seen>,
): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-'));
  cpSync(resolve('dist', kind), folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const web = await startWeb();
  const browser = await launchers[kind]({ web, headless: true, extension: folder });
  try {
    return await act(browser, web.lay);
  } finally {
    await browser.close();
    await web.close();
    rmSync(folder, { recursive: true });
  }
}

async function popupPaints(browser: Driver, runs: number): Promise<readonly PopupPaint[]> {
  const tab = await browser.open(pages.spun);
  const paints: PopupPaint[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const popup = await readyPopup(browser, tab);
    const paint = await popup.call(paintHere);
    if (run > 0) paints.push(paint);
    await popup.close();
  }
  return paints;
}

/** The reader on the long story, opened from the popup. */
async function openReader(browser: Driver): Promise<Tab> {
  const popup = await readyPopup(browser, await browser.open(STORY));
  await popup.click('footer.bar .read');
  return browser.tabAt('/src/reader/index.html');
}

/** Runs in a page: its first contentful paint, or null where it is the page from before or not painted yet. */
function paintOfNew(): number | null {
  if ('isOld' in window || !document.querySelector('p')) return null;
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
}

/** Runs in the popup. Firefox's is reached from another page: everything is taken from its own window. */
function paintHere(): Promise<PopupPaint> {
  const { performance, PerformanceObserver } = window;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  const tells = (type: string) => PerformanceObserver.supportedEntryTypes.includes(type);
  const seen = { paint, largest: Number.NaN, shift: tells('layout-shift') ? 0 : Number.NaN };
  const watch = (type: string, see: (entry: PerformanceEntry) => void) => {
    if (tells(type))
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  return new Promise((told) => setTimeout(() => told(seen), 200));
}
