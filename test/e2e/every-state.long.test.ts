import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find';
import { openShot } from '../gallery/open-shot';
import { problemsOf } from '../gallery/problems-of';
import { serveFolder } from '../gallery/serve';
import { shots } from '../gallery/shots';

const executablePath = findBrowser('chrome');

/** The gallery's screens without pictures: axe, words cut off, small targets, in each scheme. `npm run gallery` shows more looks. */
describe.skipIf(!executablePath)('every screen is free of accessibility violations', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    server = await serveFolder('dist/chrome');
    browser = await launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  const looks = [
    { name: 'light', scheme: 'light', lang: 'en', width: null },
    { name: 'dark', scheme: 'dark', lang: 'en', width: null },
    { name: 'forced colours', scheme: 'dark', lang: 'en', width: null, forced: true },
  ] as const;
  test.each(shots.map((shot) => [shot.name, shot] as const))('%s', async (_name, shot) => {
    for (const look of looks) {
      const page = await openShot(browser, server.origin, shot, look);
      expect((await problemsOf(page)).map((problem) => `${look.name}: ${problem}`)).toEqual([]);
      await page.close();
    }
  });
});
