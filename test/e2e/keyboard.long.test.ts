import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openShot } from '../gallery/open-shot';
import { shots } from '../gallery/shots';
import { onStage, plainLook } from './stand-in-page';

const SCREENS = ['popup-reworded', 'popup-found', 'popup-stories', 'popup-paged', 'reader-reworded', 'reader-missing'];
const NARROW = { ...plainLook, name: 'narrow', width: 320 };
/** More presses than any of these screens has places to stop at. */
const MOST = 140;

/** A stop of the Tab key, as a reader sees it. */
interface Stop {
  readonly name: string;
  /** Its number among all that can be stopped at, in the order of the page. */
  readonly at: number;
  readonly fault: string;
}

onStage('the keyboard alone', (stage) => {
  const open = (name: string, look = plainLook) => {
    const shot = shots.find((one) => one.name === name);
    if (!shot) throw new Error(`no screen ${name}`);
    return openShot(stage().browser, stage().origin, shot, look);
  };

  test.each(SCREENS.flatMap((name) => [plainLook, NARROW].map((look) => [name, look.name, look] as const)))(
    'reaches everything in %s, %s, in order, each stop in plain sight',
    async (name, _look, look) => {
      const page = await open(name, look);
      const stops = await walk(page);
      const reached = new Set(stops.map(({ at }) => at));
      const missed = (await allStops(page)).filter((_, at) => !reached.has(at));
      expect(missed).toEqual([]);
      expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(stops.filter(({ fault }) => fault !== '')).toEqual([]);
      await page.close();
    },
  );

  test.each([
    ['find', '.tools button:nth-of-type(1)', '.find input'],
    ['listen', '.tools button:nth-of-type(2)', '.listen'],
    ['keep', '[popovertarget="keep-panel"]', '#keep-panel:popover-open'],
  ])('opens and leaves %s, and is back where it was', async (_name, opener, part) => {
    const page = await open('reader-listen');
    await page.focus(opener);
    if ((await page.$(part)) === null) await page.keyboard.press('Enter');
    await page.waitForSelector(part);
    if (part === '.listen') await page.focus('.listen button:last-of-type');
    await page.keyboard.press(part === '.listen' ? 'Enter' : 'Escape');
    await page.waitForFunction((part) => document.querySelector(part) === null, {}, part);
    expect(await page.evaluate((opener) => document.activeElement === document.querySelector(opener), opener)).toBe(
      true,
    );
    await page.close();
  });
});

/** Every stop from the page's beginning to its end. */
async function walk(page: Page): Promise<readonly Stop[]> {
  // A focus that is taken away leaves behind from where Tab goes on.
  await page.evaluate(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop || (stop.at >= 0 && stops.some(({ at }) => at === stop.at))) break;
    if (stop.at >= 0) stops.push(stop);
  }
  return stops;
}

/** Names of all that can be stopped at, in the order of the page. */
function allStops(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll(
      'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary',
    );
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('[inert]') === null)
      .map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`);
  });
}

/** Runs in the page: what has the focus, and whether that can be seen; null at the end of the page. */
function stopHere(): Stop | null {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const all = document.querySelectorAll(
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary',
  );
  const at = [...all].filter((each) => each.checkVisibility({ visibilityProperty: true })).indexOf(one);
  const name = `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`;
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
  const seen = document.elementFromPoint(x, y);
  const isSeen =
    seen !== null && (one.contains(seen) || seen.contains(one) || seen.closest('label')?.contains(one) === true);
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  return { name, at, fault: isSeen ? (isRinged ? '' : 'no ring around it') : 'out of sight' };
}
