import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/until';
import { inChromium } from './in-each-browser';
import { badgeOf, readyPopup, settledState, textOf, words } from './looks';
import { pages } from './pages';

/** Chromium refuses what a worker asks for in the moment of its end, when nobody is left to catch the refusal. */
const NO_WORKER = /^Uncaught \(in promise\) Error: No SW at /;

inChromium(
  'a worker that was killed',
  (browser) => {
    test('leaves badge and report, and comes back for the popup', async () => {
      const tab = await browser().open(pages.spun);
      await settledState(browser(), tab);
      await browser().killWorker();
      expect((await badgeOf(browser(), tab)).text).toBe('≈');
      const popup = await readyPopup(browser(), tab);
      expect(await textOf(popup, 'h1')).toBe(await words(browser(), 'verdict_reworded_source'));
      await popup.close();
      await tab.close();
    });

    test('in the middle of its work is made up for when the popup asks', async () => {
      for (let round = 0; round < 5; round += 1) {
        const tab = await browser().open(pages.credited);
        await browser().killWorker();
        const popup = await browser().popup(tab);
        await until(
          async () => (await textOf(popup, 'h1')) === (await words(browser(), 'verdict_credited')),
          'the verdict',
        );
        await popup.close();
        await tab.close();
      }
    });
  },
  NO_WORKER,
);
