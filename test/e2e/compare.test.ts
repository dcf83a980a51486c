import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '@/core/model';
import type { Driver, Tab, View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import type { Answer } from '../../scripts/web';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, readyPopup, settledState, textOf, words } from './looks';
import { pages } from './pages';
import { privateAddresses } from './private-addresses';

/** Most that may be read of one page, as docs/privacy.md promises, in bytes. */
const MOST = 2_000_000;

const MIRROR = 'https://mirror.example/';
const SOURCE = 'https://source.example/2026/09/14/the-book-of-boats-';

inEachBrowser(
  'the comparison',
  (browser) => {
    test.each([
      ['reworded', pages.spun, pages.originals.spun, 'reworded', '≈'],
      // It names its source itself: still republished with credit.
      ['verbatim', pages.verbatim, pages.originals.verbatim, 'same', '→'],
    ])(
      'of a %s copy asks its original once, tells nothing, and shows what it found',
      async (_what, copy, original, relation, badge) => {
        const { web } = browser();
        const host = new URL(original).origin;
        web.lay(`${host}/welcome`, (_request, response) => {
          const kinds = ['Strict', 'Lax', 'None'].map((same) => `seen${same}=1; Secure; SameSite=${same}; Path=/`);
          response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': kinds }).end('<p>Welcome');
        });
        const visited = await browser().open(`${host}/welcome`);
        expect(await visited.call(() => document.cookie)).toContain('seenStrict');
        await visited.close();
        const tab = await browser().open(copy);
        const popup = await readyPopup(browser(), tab);
        web.forget();
        await press(popup, await words(browser(), 'compare_with', new URL(original).hostname));
        const state = await until(async () => matched(await settledState(browser(), tab)), 'the comparison');
        expect(state.matches).toMatchObject([{ relation, candidate: { url: original, level: 'matched' } }]);
        expect((await badgeOf(browser(), tab)).text).toBe(badge);
        expect(web.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${original}`]);
        for (const header of ['cookie', 'referer', 'origin', 'authorization'])
          expect(web.requests[0]?.headers).not.toHaveProperty(header);
        expect(await textOf(popup, 'h1')).not.toBe('');
        const ledger = await browser().extension.call(async () => (await chrome.storage.local.get('ledger')).ledger);
        expect(ledger).toMatchObject([{ host: new URL(original).hostname, why: 'compare' }]);
        await browser().extension.call(() => chrome.storage.local.remove('ledger'));
        await popup.close();
        await tab.close();
      },
    );

    test('is made by itself only while the reader has that switched on', async () => {
      const { web, extension } = browser();
      const original = new URL(pages.originals.spun);
      const asked = () => web.requests.map(({ url }) => url).filter((url) => url.startsWith(original.origin));
      for (const compareByItself of [true, false]) {
        await extension.call((settings) => chrome.storage.sync.set({ settings }), { compareByItself });
        web.forget();
        const tab = await browser().open(pages.spun);
        const state = await until(async () => {
          const state = await settledState(browser(), tab);
          return !compareByItself || matched(state) ? state : null;
        }, 'the comparison');
        expect(asked()).toEqual(compareByItself ? [original.href] : []);
        const relations = state.kind === 'reported' ? state.report.matches.map(({ relation }) => relation) : null;
        expect(relations).toEqual(compareByItself ? ['reworded'] : []);
        for (const { headers } of web.requests.filter(({ url }) => url === original.href))
          for (const header of ['cookie', 'referer', 'origin', 'authorization'])
            expect(headers).not.toHaveProperty(header);
        await tab.close();
      }
      await extension.call(async () => {
        await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.remove('ledger')]);
      });
    });

    describe('with a page elsewhere', () => {
      let sent = 0;
      const hostile: Readonly<Record<string, Answer>> = {
        hangs: () => {},
        drips: (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          const dripping = setInterval(() => response.write('<p>drop '), 300);
          response.on('close', () => clearInterval(dripping));
        },
        'never ends': (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          const more = () => {
            while (!response.destroyed && response.write('<p>more and more of the same words')) sent += 34;
          };
          response.on('drain', more);
          more();
        },
        'lies about its length': (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html', 'content-length': '10000000' });
          response.write('<p>short');
          setTimeout(() => response.destroy(), 500);
        },
        'is a zip bomb': (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
          response.end(bomb);
        },
        'redirects for ever': (request, response) => {
          response.writeHead(302, { location: `${request.url}x` }).end();
        },
        'is no page': (_request, response) => {
          response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
        },
        'hangs up': (request) => {
          request.socket.destroy();
        },
        'is gone': (_request, response) => {
          response.writeHead(410, { 'content-type': 'text/html' }).end('<p>gone');
        },
      };

      const outcomes = new Map<string, TabState>();
      let ledger: readonly { readonly host: string; readonly bytes: number }[] = [];

      // All at once: some are waited for until patience ends.
      beforeAll(async () => {
        const tabs: (readonly [what: string, tab: Tab, source: string])[] = [];
        for (const [what, answer] of Object.entries(hostile)) {
          const source = `https://${hostOf(what)}/2026/09/14/the-book-of-boats`;
          browser().web.layUnder(source, answer);
          tabs.push([what, await openCopyOf(browser(), source), source]);
        }
        await Promise.all(
          tabs.map(async ([what, tab, source]) => outcomes.set(what, await compare(browser(), tab, source))),
        );
        const stored = await browser().extension.call(async () => (await chrome.storage.local.get('ledger')).ledger);
        ledger = stored as typeof ledger;
        for (const [, tab] of tabs) await tab.close();
      });

      test.each(Object.keys(hostile))('that %s, ends within its limits and proves nothing', (what) => {
        const state = outcomes.get(what);
        expect(state?.kind).toBe('reported');
        const found = state?.kind === 'reported' ? state.report.matches.map(({ relation }) => relation) : [];
        expect(found).not.toContain('same');
        expect(found).not.toContain('reworded');
        const noted = ledger.filter(({ host }) => host === hostOf(what));
        expect(noted).toHaveLength(1);
        expect(noted[0]?.bytes).toBeLessThanOrEqual(MOST);
      });

      test('that never ends, is not read on', () => {
        // What stands in pipes and buffers between the two ends was sent, but never read.
        expect(sent).toBeLessThan(20 * MOST);
      });
    });

    describe('with a private address', () => {
      beforeAll(async () => {
        // The rule stands from the first comparison on.
        const tab = await openCopyOf(browser(), `${SOURCE}first`);
        await compare(browser(), tab, `${SOURCE}first`);
        await tab.close();
      });

      test('is stopped by the browser before anything is sent, in every spelling', async () => {
        browser().web.forget();
        const reached = await browser().extension.call(async (addresses) => {
          const tries = addresses
            .filter((address) => address.startsWith('https:'))
            .map((address) =>
              fetch(address, { mode: 'no-cors' }).then(
                () => address,
                () => '',
              ),
            );
          return (await Promise.all(tries)).filter(Boolean);
        }, privateAddresses);
        expect(reached).toEqual([]);
        expect(browser().web.strangers.filter(isOurs)).toEqual([]);
      });

      test('is not reached by a redirect either', async () => {
        const { web } = browser();
        const source = `${SOURCE}moved`;
        const tab = await openCopyOf(browser(), source);
        web.forget();
        for (const [at, address] of privateAddresses.entries()) {
          web.lay(source, (_request, response) => {
            // Headers are bytes: an address in full-width letters goes out as UTF-8.
            response.writeHead(302, { location: Buffer.from(address).toString('latin1') }).end();
          });
          const state = await compare(browser(), tab, source);
          expect([address, state.kind, matched(state)]).toEqual([address, 'reported', null]);
          expect([address, web.requests.filter(({ url }) => url === source).length]).toEqual([address, at + 1]);
        }
        expect(web.strangers.filter(isOurs)).toEqual([]);
        await tab.close();
      });
    });
  },
  /'http:\/\/\S+\/secret' violates|resource \(connect-src\) at http:\/\/\S+\/secret/,
);

const bomb = gzipSync(Buffer.alloc(100_000_000, 'the same words '));

/** Hosts the browsers ask by themselves are public ones. */
const isOurs = (url: string) => !/\b(google|googleapis|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)/.test(url);

/** A host of its own for each server. */
const hostOf = (what: string) => `${what.replaceAll(' ', '-')}.example`;

const matched = (state: TabState) =>
  state.kind === 'reported' && state.report.matches.length > 0 ? state.report : null;

/** A page that says it was taken from this address. */
async function openCopyOf(browser: Driver, source: string): Promise<Tab> {
  const address = `${MIRROR}${encodeURIComponent(source)}`;
  const paragraph =
    '<p>The harbour master walked along the mole with a lamp in the early morning, counted the boats, and wrote down what he saw in a book that nobody would read before the spring.</p>';
  browser.web.lay(
    address,
    `<!doctype html><html lang="en"><title>The book of boats</title><article><h1>The book of boats</h1>${paragraph.repeat(8)}<p><a href="${source}">Source link</a></p></article>`,
  );
  const tab = await browser.open(address);
  const state = await settledState(browser, tab);
  expect(state).toMatchObject({ kind: 'reported', report: { takenFrom: [{ url: source }] } });
  return tab;
}

async function compare(browser: Driver, tab: Tab, url: string): Promise<TabState> {
  await browser.extension.call(
    (tabId, url) => chrome.runtime.sendMessage({ name: 'source/compare', args: [tabId, [url]] }),
    tab.id,
    url,
  );
  return settledState(browser, tab);
}

/** Presses the button with these words. */
async function press(view: View, label: string): Promise<void> {
  await until(
    () =>
      view.call((label) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
        button?.click();
        return button !== undefined;
      }, label),
    `a button “${label}”`,
  );
}
