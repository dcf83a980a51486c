import { resolve } from 'node:path';
import { test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
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
        const fresh = known && (await freshen(known).catch(() => null));
        if (fresh) return fresh;
        // One that broke must not fail the tests of other files.
        if (known) await end(known);
        const driver = await start(kind);
        started.set(kind, driver);
        return driver;
      });
      for (const driver of started.values()) await end(driver);
    },
    { scope: 'worker' },
  ],
});

async function start(kind: 'chrome' | 'firefox'): Promise<Driver> {
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  return launch({ web: await startWeb(), headless: true, extension: resolve('dist', kind), fewProcesses: true });
}

async function end(driver: Driver): Promise<void> {
  await driver.close().catch(() => {});
  await driver.web.close();
}
