import { resolve } from 'node:path';
import { test } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/browsers/chromium';
import type { Driver } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { startWeb } from '../../scripts/web';
import { freshen } from './freshen';

/** A browser of this worker's, as good as new each time it is asked for. */
type Borrow = (kind: 'chrome' | 'firefox') => Promise<Driver>;

/**
 * Tests that borrow a browser from the worker that runs them. A start takes seconds, so each worker starts each browser
 * once, lends it to one file after the other, and closes it when it ends.
 */
export const withBrowsers = test.extend<{ $worker: { borrow: Borrow } }>({
  borrow: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    async ({}, use) => {
      const started = new Map<string, Driver>();
      await use(async (kind) => {
        const known = started.get(kind);
        if (known) return freshen(known);
        const driver = await start(kind);
        started.set(kind, driver);
        return driver;
      });
      for (const driver of started.values()) {
        await driver.close();
        await driver.web.close();
      }
    },
    { scope: 'worker' },
  ],
});

async function start(kind: 'chrome' | 'firefox'): Promise<Driver | Chromium> {
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  return launch({ web: await startWeb(), headless: true, extension: resolve('dist', kind) });
}
