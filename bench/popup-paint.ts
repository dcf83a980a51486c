import { resolve } from 'node:path';
import { launchChromium } from '../scripts/browsers/chromium';
import type { BrowserKind } from '../scripts/browsers/find';
import { launchFirefox } from '../scripts/browsers/firefox';
import { startWeb } from '../scripts/web';
import { readyPopup } from '../test/e2e/looks';
import { pages } from '../test/e2e/pages';

/** One opening of the popup. */
export interface PopupPaint {
  /** First contentful paint, in ms after the popup's page began to load. */
  readonly paint: number;
  /** Cumulative layout shift; NaN where the browser does not tell. */
  readonly shift: number;
}

/** The toolbar's real popup of the built extension over a reworded page, opened so many times; the first, cold opening does not count. */
export async function popupPaints(kind: BrowserKind, runs: number): Promise<readonly PopupPaint[]> {
  const web = await startWeb();
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ web, headless: true, extension: resolve('dist', kind) });
  const paints: PopupPaint[] = [];
  try {
    const tab = await browser.open(pages.spun);
    for (let run = 0; run <= runs; run += 1) {
      const popup = await readyPopup(browser, tab);
      const paint = await popup.call(paintHere);
      if (run > 0) paints.push(paint);
      await popup.close();
    }
  } finally {
    await browser.close();
    await web.close();
  }
  return paints;
}

/** Runs in the popup. Firefox's is reached from another page: everything is taken from its own window. */
function paintHere(): Promise<PopupPaint> {
  const { performance, PerformanceObserver } = window;
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    return Promise.resolve({ paint, shift: Number.NaN });
  return new Promise((told) => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shift += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => told({ paint, shift }), 200);
  });
}
