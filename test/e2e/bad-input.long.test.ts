import { expect, test } from 'vitest';
import { hostileReports } from '../gallery/hostile-reports';
import { openShot } from '../gallery/open-shot';
import { onStage, plainLook, shotOf } from './stand-in-page';

/** Marks that turn the words around them; none may be shown. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

onStage('hostile input', (stage) => {
  test.each(['reader', 'popup'] as const)('is shown by the %s within its window, its title harmless', async (view) => {
    for (const [name, report] of hostileReports()) {
      const { browser, origin } = stage();
      const page = await openShot(browser, origin, shotOf(view, report), plainLook);
      const faults: unknown[] = [];
      page.on('pageerror', (error) => faults.push(error));
      const seen = await page.evaluate(() => ({
        title: document.title,
        heading: document.querySelector('.article :is(h1, h2)')?.textContent ?? '',
        words: document.querySelector('.prose')?.textContent?.length ?? 0,
        over: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(seen.title + seen.heading, name).not.toMatch(BIDI);
      expect(seen.heading.length, name).toBeLessThanOrEqual(300);
      expect(seen.words, name).toBeGreaterThan(0);
      expect(seen.over, name).toBeLessThanOrEqual(0);
      expect(faults, name).toEqual([]);
      await page.close();
    }
  });

  test('without any voice is said, and nothing can be pressed in vain', async () => {
    const [, report] = hostileReports()[2] ?? [];
    if (!report) throw new Error('no report');
    const { browser, origin } = stage();
    const shot = { ...shotOf('reader', report), press: '.tools button:nth-of-type(2)', voices: [] };
    const page = await openShot(browser, origin, shot, plainLook);
    expect(await page.$eval('.listen .primary', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    expect(await page.$eval('.listen .hint', (note) => note.textContent)).toContain('no voices');
    await page.close();
  });
});
