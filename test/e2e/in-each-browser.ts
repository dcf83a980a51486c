import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/browsers/chromium';
import type { Driver } from '../../scripts/browsers/driver';
import { type BrowserKind, findBrowser } from '../../scripts/browsers/find';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { startWeb } from '../../scripts/web';

/**
 * The same tests in Chromium and in Firefox, each with a fresh profile and a demo web of its own.
 * `provoked` fits what the browser itself says on the console when it stops an attack of these tests.
 */
export function inEachBrowser(title: string, body: (browser: () => Driver) => void, provoked = /^$/) {
  inBrowser({ title: `${title} in Chromium`, kind: 'chrome', body, provoked });
  inBrowser({ title: `${title} in Firefox`, kind: 'firefox', body, provoked });
}

/** Tests of what only Chromium can be asked for. */
export function inChromium(title: string, body: (browser: () => Chromium) => void) {
  inBrowser({ title: `${title} in Chromium`, kind: 'chrome', body: body as Suite['body'], provoked: /^$/ });
}

interface Suite {
  readonly title: string;
  readonly kind: BrowserKind;
  readonly body: (browser: () => Driver) => void;
  readonly provoked: RegExp;
}

function inBrowser({ title, kind, body, provoked }: Suite) {
  describe.skipIf(!findBrowser(kind))(title, () => {
    let driver: Driver;
    beforeAll(async () => {
      const launch = kind === 'firefox' ? launchFirefox : launchChromium;
      driver = await launch({ web: await startWeb(), headless: true, extension: resolve('dist', kind) });
    }, 90_000);
    afterAll(async () => {
      await driver?.close();
      await driver?.web.close();
    }, 30_000);
    body(() => driver);
    test('leaves no error on any console', async () => {
      expect((await driver.complaints()).filter((complaint) => !provoked.test(complaint))).toEqual([]);
    });
  });
}
