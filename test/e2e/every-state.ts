import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find';
import { showShot, spaceText } from '../gallery/open-shot';
import { colourProblemsOf, layoutProblemsOf, problemsOf } from '../gallery/problems-of';
import { setMedia } from '../gallery/set-media';
import { type Shot, shots } from '../gallery/shots';
import { onStage, plainLook, type Stage } from './stand-in-page';

const DARK = { ...plainLook, name: 'dark', scheme: 'dark' } as const;
const FORCED = { ...DARK, name: 'forced colours', forced: true } as const;

/** The gallery's screens without pictures: axe, words cut off, small targets, in each scheme, and in a narrow window. `npm run gallery` shows more looks. */
export function everyState(kind: BrowserKind): void {
  onStage('every screen is free of accessibility violations', tests, [kind]);
}

function tests(stage: () => Stage): void {
  // One page for all: a window takes longer to open than a screen takes to be drawn.
  let page: Page;
  beforeAll(async () => {
    page = await stage().browser.newPage();
    await page.evaluateOnNewDocument(axe.source);
  }, 60_000);
  afterAll(() => page?.close());
  test('is looked at in the colours that are meant', async () => {
    const seen: unknown[] = [];
    for (const look of [plainLook, DARK, FORCED]) {
      await showShot(page, stage().origin, shots[0] as Shot, look);
      const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];
      seen.push(await page.evaluate((asked) => asked.map((query) => matchMedia(query).matches), asked));
    }
    // Forced colours are a browser's own: Firefox's are light without a system theme.
    expect(seen).toEqual([
      [false, false],
      [true, false],
      [expect.any(Boolean), true],
    ]);
  });
  test('a phone’s popup fills its sheet, and its foot stands at the end of it', async () => {
    const sheet = shots.find(({ phone }) => phone) as Shot;
    await showShot(page, stage().origin, sheet, plainLook);
    const seen = () =>
      page.evaluate(() => [
        document.body.offsetWidth,
        document.querySelector('footer')?.getBoundingClientRect().bottom,
      ]);
    expect(await seen()).toEqual([sheet.width, sheet.height]);
    await page.setViewport({ width: sheet.height, height: sheet.width });
    expect(await seen()).toEqual([sheet.height, sheet.width]);
  });
  test.each(shots.map((shot) => [shot.name, shot] as const))('%s', async (_name, shot) => {
    await showShot(page, stage().origin, shot, plainLook);
    const found = (await problemsOf(page)).map((problem) => `light: ${problem}`);
    // What was pressed may make room for what it brings.
    if (!shot.press && !shot.type) found.push(...(await shiftsOf(page)));
    for (const look of [DARK, FORCED]) {
      await setMedia(page, look);
      found.push(...(await colourProblemsOf(page)).map((problem) => `${look.name}: ${problem}`));
    }
    // As at a zoom of 400 %, and then with text spaced out.
    await page.setViewport({ width: 320, height: shot.height });
    found.push(...(await layoutProblemsOf(page)).map((problem) => `narrow: ${problem}`));
    await spaceText(page);
    found.push(...(await layoutProblemsOf(page)).map((problem) => `narrow and spaced: ${problem}`));
    expect(found).toEqual([]);
  });
}

/** What moved since the first paint without having been asked to; Firefox does not tell. */
function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const moved: string[] = [];
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return moved;
    type Shift = PerformanceEntry & { hadRecentInput: boolean; sources: readonly { node: Node | null }[] };
    const observer = new PerformanceObserver((list) => {
      for (const { hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput)
          moved.push(`moved: ${sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(', ')}`);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((wake) => setTimeout(wake, 50));
    return moved;
  });
}
