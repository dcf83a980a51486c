import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Look } from './open-shot';

/** What Firefox must be started with so that its colour schemes can be switched. */
export const FIREFOX_ARGS = ['-remote-allow-system-access'];

/** Has a page drawn in a look's colours; in Firefox every page of the browser. */
export async function setMedia(page: Page, look: Look): Promise<void> {
  const browser = page.browser();
  const isFirefox = (await browser.version()).toLowerCase().includes('firefox');
  await (isFirefox ? setInFirefox(browser, look) : setInChromium(page, look));
  await page.waitForFunction(isDrawnIn, {}, look.scheme, look.forced ?? false);
}

/** Runs in the page: whether it has heard, which in Firefox takes a moment. Forced colours have a scheme of their own. */
function isDrawnIn(scheme: string, forced: boolean): boolean {
  const isForced = matchMedia('(forced-colors: active)').matches;
  return isForced === forced && (forced || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);
}

/** A page's line for this, kept open: what was set holds no longer than it. */
const lines = new WeakMap<Page, CDPSession>();

async function setInChromium(page: Page, { scheme, forced, printed }: Look): Promise<void> {
  // Puppeteer's own call knows no forced colours.
  const client = lines.get(page) ?? (await page.createCDPSession());
  lines.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    media: printed ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** Puppeteer's line to Firefox, which its types do not name. */
interface Line {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { contexts: readonly { context: string }[] } }>;
  };
}

/** Settings of the browser itself: pages cannot ask for them, its own window can. */
async function setInFirefox(browser: Browser, { scheme, forced }: Look): Promise<void> {
  const { connection } = browser as unknown as Line;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const values = {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    // 0: colours as the page says; 2: the reader's own always.
    'browser.display.document_color_use': forced ? 2 : 0,
    'ui.prefersReducedMotion': 1,
  };
  const program = `for (const [name, value] of ${JSON.stringify(Object.entries(values))}) Services.prefs.setIntPref(name, value)`;
  await connection.send('script.evaluate', {
    expression: program,
    target: { context: result.contexts[0]?.context },
    awaitPromise: false,
  });
}
