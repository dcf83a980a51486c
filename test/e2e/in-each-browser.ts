import { describe, expect, test } from 'vitest';
import type { Chromium } from '../../scripts/browsers/chromium';
import type { Driver } from '../../scripts/browsers/driver';
import { type BrowserKind, findBrowser } from '../../scripts/browsers/find';
import { withBrowsers } from './worker-browsers';

/**
 * The same tests in Chromium and in Firefox, each with nothing stored and a demo web of its own.
 * `provoked` fits what the browser itself says on the console when it stops an attack of these tests.
 */
export function inEachBrowser(title: string, body: (browser: () => Driver) => void, provoked = /^$/) {
  inBrowser({ title: `${title} in Chromium`, kind: 'chrome', body, provoked });
  inBrowser({ title: `${title} in Firefox`, kind: 'firefox', body, provoked });
}

/** Tests of what only Chromium can be asked for, or that Firefox has in the long run. */
export function inChromium(title: string, body: (browser: () => Chromium) => void, provoked = /^$/) {
  inBrowser({ title: `${title} in Chromium`, kind: 'chrome', body: body as Suite['body'], provoked });
}

/** Tests that pass in Chromium already and take longer here. */
export function inFirefox(title: string, body: (browser: () => Driver) => void) {
  inBrowser({ title: `${title} in Firefox`, kind: 'firefox', body, provoked: /^$/ });
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
    withBrowsers.beforeAll(async ({ borrow }) => {
      driver = await borrow(kind);
    }, 90_000);
    body(() => driver);
    test('leaves no error on any console', async () => {
      expect((await driver.complaints()).filter((complaint) => !provoked.test(complaint))).toEqual([]);
    });
  });
}
