import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser';
import { settledState } from './looks';
import { pages } from './pages';
import { asContentScript, everything, sendAnything } from './stranger-messages';

/** Messages tried from each kind of sender. */
const TRIES = { numRuns: 600, seed: 20260914 };

inEachBrowser('a stranger', (browser) => {
  test('who sends messages of any shape changes nothing', () => sendAnything(browser(), TRIES));

  test('in a page cannot do what only our own pages may', async () => {
    const tab = await browser().open(pages.spun);
    await settledState(browser(), tab);
    const before = await everything(browser(), tab);
    browser().web.forget();
    await asContentScript(browser(), tab, [
      { name: 'original/open', args: [tab.id, null] },
      { name: 'original/open', args: [tab.id, pages.originals.spun] },
      { name: 'reader/open', args: [tab.id] },
      { name: 'source/compare', args: [tab.id, [pages.originals.spun]] },
      { name: 'correction/put', args: [tab.id, { places: ['daily-digest.example'], corrections: [] }] },
      {
        name: 'correction/make',
        args: [tab.id, { decision: 'original', scope: 'site', wrong: '', right: '' }],
      },
      { name: 'tab/recheck', args: [tab.id] },
    ]);
    expect(await everything(browser(), tab)).toEqual(before);
    expect(browser().web.requests).toEqual([]);
    await tab.close();
  });

  test('in a page sees neither the extension nor any of its files', async () => {
    const origin = await browser().extension.call(() => location.origin);
    const folder = browser().kind === 'firefox' ? 'dist/firefox' : 'dist/chrome';
    const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => `${origin}/${file}`);
    const tab = await browser().open(pages.genuine);
    await settledState(browser(), tab);
    const seen = await tab.call(async (files) => {
      const reached = await Promise.all(
        files.map((file) =>
          fetch(file, { mode: 'no-cors' }).then(
            () => file,
            () => '',
          ),
        ),
      );
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: { id?: string } } | undefined>;
      return [...reached.filter(Boolean), chrome?.runtime?.id, browser?.runtime?.id].filter(Boolean);
    }, files);
    expect(seen).toEqual([]);
    await tab.close();
  });
});
