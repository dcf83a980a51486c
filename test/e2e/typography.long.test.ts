import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SettingsSchema } from '@/platform/settings-schema';
import { withWords } from '../gallery/hostile-reports';
import { openShot } from '../gallery/open-shot';
import { reworded } from '../gallery/sample-report';
import { setMedia } from '../gallery/set-media';
import { shots } from '../gallery/shots';
import { onStage, plainLook, shotOf } from './stand-in-page';

/** Room for 66 characters of the widest face in the largest size tried, and for what stands beside, in CSS pixels. */
const WIDE = 2000;
const FONTS = ['literata', 'source-serif', 'atkinson', 'inter', 'lexend', 'opendyslexic', 'system'] as const;

onStage('the reader’s type', (stage, kind) => {
  const open = async (settings: object = {}, report = withWords(800)) =>
    openShot(stage().browser, stage().origin, { ...shotOf('reader', report, settings), width: WIDE }, plainLook);

  test.each(FONTS)('holds 60 to 75 characters a line in %s, in any size', async (font) => {
    for (const size of [16, 20, 28]) {
      const page = await open({ font, size });
      const mean = await page.evaluate(charactersALine);
      expect(mean, `${size} px`).toBeGreaterThanOrEqual(60);
      expect(mean, `${size} px`).toBeLessThanOrEqual(75);
      await page.close();
    }
  });

  test('leaves no word alone on the last line of a heading, and hangs quotation marks', async () => {
    const page = await open({}, reworded());
    const seen = await page.evaluate(() => {
      const quoted = [...document.querySelectorAll<HTMLElement>('.prose p')].find((one) =>
        /^“/.test(one.textContent ?? ''),
      );
      const heading = document.querySelector('h1');
      return {
        wrap: heading && getComputedStyle(heading).textWrapStyle,
        indent: quoted ? Number.parseFloat(getComputedStyle(quoted).textIndent) : 0,
        digits: getComputedStyle(document.querySelector('.meta') ?? document.body).fontVariantNumeric,
        hyphens: getComputedStyle(document.querySelector('.prose p') ?? document.body).hyphens,
        lang: document.querySelector('article')?.lang,
      };
    });
    expect(seen).toMatchObject({ wrap: 'balance', digits: 'tabular-nums', hyphens: 'auto', lang: 'en' });
    expect(seen.indent).toBeLessThan(0);
    await page.close();
  });

  test('opens a footnote beside its mark; Escape closes it and gives the focus back', async () => {
    const page = await open({}, reworded());
    await page.click('sup a');
    await page.waitForSelector('.note:popover-open');
    const near = await page.evaluate(() => {
      const [mark, note] = ['sup a', '.note'].map((one) => document.querySelector(one)?.getBoundingClientRect());
      return mark && note ? Math.abs(note.top - mark.bottom) : 1000;
    });
    expect(near).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.note:not(:popover-open)');
    expect(await page.evaluate(() => document.activeElement?.closest('sup') !== null)).toBe(true);
    await page.close();
  });

  test('keeps wide tables and code within the column, scrolled by key', async () => {
    const page = await open({}, reworded());
    const boxes = await page.$$eval('.prose :is(table, pre)', (all) =>
      all.map((one) => [getComputedStyle(one).overflowX, one.getAttribute('tabindex')]),
    );
    expect(boxes).toEqual([
      ['auto', '0'],
      ['auto', '0'],
    ]);
    await page.close();
  });

  test.each([
    [1280, 'beside each other'],
    [480, 'one above the other'],
  ] as const)('sets the two texts of a comparison, at %i px, %s', async (width, expected) => {
    const shot = shots.find(({ name }) => name === 'reader-compare');
    if (!shot) throw new Error('no comparison');
    const page = await openShot(stage().browser, stage().origin, shot, plainLook);
    await page.setViewport({ width, height: shot.height });
    const seen = await page.$eval('.pairs li[data-kind="reworded"]', (pair) => {
      const [here, there] = ['.here', '.there'].map((one) => pair.querySelector(one)?.getBoundingClientRect());
      if (!here || !there) return 'nowhere';
      if (there.top >= here.bottom) return 'one above the other';
      return there.left >= here.right ? 'beside each other' : 'across';
    });
    expect(seen).toBe(expected);
    await page.close();
  });

  describe.skipIf(kind === 'firefox')('as Chromium tells', () => {
    test('prints the text and where it comes from, and none of the tools', async () => {
      const page = await open({}, reworded());
      await setMedia(page, { ...plainLook, printed: true });
      const shown = await page.$$eval('.bar, .beside, .inserts, .prose, aside', (all) =>
        all.filter((one) => one.checkVisibility()).map(({ className, tagName }) => className || tagName),
      );
      expect(shown).toEqual(['prose', 'ASIDE']);
      await page.close();
    });

    test.each(['reader', 'popup'] as const)('moves nothing once the %s has been drawn', async (view) => {
      const page = await stage().browser.newPage();
      await page.close();
      const opened = await openShot(stage().browser, stage().origin, shotOf(view, reworded()), plainLook);
      const shift = await opened.evaluate(async () => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        await new Promise((wake) => setTimeout(wake, 300));
        return sum;
      });
      expect(shift).toBe(0);
      await opened.close();
    });

    test('is read in the order verdict, original, evidence, article by a screen reader', async () => {
      const opened = await openShot(stage().browser, stage().origin, shotOf('popup', reworded()), plainLook);
      const tree = JSON.stringify(await opened.accessibility.snapshot({ interestingOnly: true }));
      const places = ['Likely reworded', 'Open original at', 'How we know', 'Lindenau to Spend', 'Read here'].map(
        (words) => tree.indexOf(words),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
      await opened.close();
    });
  });

  test('has 66 characters as its usual width', () => {
    expect(v.parse(SettingsSchema, {}).width).toBe(66);
  });
});

/** Runs in the page: mean characters of full lines, by where the text really breaks. */
function charactersALine(): number {
  const counts: number[] = [];
  for (const block of [...document.querySelectorAll('.prose p')].slice(0, 6)) {
    const text = block.firstChild;
    if (!(text instanceof Text)) continue;
    const range = document.createRange();
    let top = Number.NaN;
    let count = 0;
    const lines: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      if (!(Math.abs(box.top - top) <= 5)) {
        if (count > 0) lines.push(count);
        count = 0;
        top = box.top;
      }
      count += 1;
    }
    // The last line of a block is as long as it happens to be.
    counts.push(...lines);
  }
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
