import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import type { Driver, Tab, View } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/until';
import type { Answer } from '../../scripts/web';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { badgeOf, ready, readyPopup, settledState, stateOf, textOf, words } from './looks';
import { pages } from './pages';

const GDELT = 'https://api.gdeltproject.org/api/v2/doc/doc';
const BRAVE = 'https://api.search.brave.com/res/v1/web/search';
const BING = 'https://www.bing.com/news/search';
const SEARX = 'https://searx.example/search';
const ARCHIVE = 'https://web.archive.org/cdx/search/cdx';

/** The text of a page that names its source nowhere. */
const LOST = 'https://mirror.example/2026/09/12/the-library-that-lends-ladders/';
const lost = () => {
  const original = readFileSync('demo/pages/harbour-courier.example/culture/library-of-ladders/index.html', 'utf8');
  const story =
    /<div class="story">([\s\S]*?)<\/div>/.exec(original)?.[1]?.replace(/<aside[\s\S]*?<\/aside>/, '') ?? '';
  return `<!doctype html><html lang="en"><title>The Library That Lends Ladders Has Run Out of Shelves</title>
<meta property="article:published_time" content="2026-09-12T06:30:00+00:00">
<article><h1>The Library That Lends Ladders Has Run Out of Shelves</h1>${story}</article></html>`;
};

const json = (value: unknown) => (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'seen=1; Secure; SameSite=None' });
  response.end(JSON.stringify(value));
};
const found = {
  articles: [
    {
      url: 'https://elsewhere.example/story/ladders-in-general',
      title: 'Ladders in general',
      seendate: '20260911T000000Z',
    },
    {
      url: pages.originals.verbatim,
      title: 'The Library That Lends Ladders Has Run Out of Shelves',
      seendate: '20260910T063000Z',
    },
    { url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' },
    { url: 'https://mirror.example/2026/09/12/another-of-the-same-site/', title: 'The same site' },
    'nonsense',
  ],
};

inEachBrowser('searching for the original', (browser) => {
  beforeEach(() => browser().web.lay(LOST, lost()));

  test('opens the chosen engine in a tab, with the words the popup shows, and asks nothing before', async () => {
    const { web } = browser();
    web.lay('https://duckduckgo.com/', '<title>Results</title>');
    web.lay('https://finder.example/look', '<title>Results</title>');
    for (const [settings, host] of [
      [{}, 'duckduckgo.com'],
      [{ engine: 'own', ownEngine: 'https://finder.example/look?q=%s' }, 'finder.example'],
    ] as const) {
      await browser().extension.call((settings) => chrome.storage.sync.set({ settings }), settings);
      const tab = await browser().open(LOST);
      const popup = await readyPopup(browser(), tab);
      await until(
        async () => (await textOf(popup, '.search > button')).includes(host === 'duckduckgo.com' ? 'DuckDuckGo' : host),
        'the engine',
      );
      const shown = await textOf(popup, '.search > .sent q');
      expect(shown).toContain('"The Library That Lends Ladders');
      expect(shown).toContain('-site:mirror.example');
      expect(web.requests.filter(({ url }) => url.includes(host))).toEqual([]);
      await popup.click('.search > button');
      const results = await browser().tabAt(host);
      expect(await results.call(() => new URL(location.href).searchParams.get('q'))).toBe(shown);
      await results.close();
      await tab.close();
    }
    await browser().extension.call(() => chrome.storage.sync.remove('settings'));
  });

  test('offers no service until one is switched on in the options', async () => {
    const tab = await browser().open(LOST);
    const popup = await readyPopup(browser(), tab);
    expect(await popup.call(() => document.querySelectorAll('.service').length)).toBe(0);
    await popup.close();
    const options = await browser().openOwn('src/options/index.html#searching');
    await until(() => options.call(() => document.querySelector('.providers') !== null), 'the services');
    expect(await options.call(() => document.querySelectorAll('.providers input:checked').length)).toBe(0);
    await options.click('.providers li:first-child input');
    await until(async () => (await servicesOf(browser())).includes('gdelt'), 'the switch');
    expect(await violations(options)).toEqual([]);
    await options.close();
    const again = await readyPopup(browser(), tab);
    await until(() => again.call(() => document.querySelectorAll('.service').length === 1), 'the service');
    expect(await textOf(again, '.service button')).toContain('api.gdeltproject.org');
    expect(await violations(again)).toEqual([]);
    await again.close();
    await tab.close();
  });

  test('with a service makes candidates of what it names, and a match only of what was compared', async () => {
    const { web } = browser();
    web.lay(GDELT, json(found));
    await switchOn(browser(), ['gdelt', 'wayback']);
    const tab = await browser().open(LOST);
    const badge = await badgeOf(browser(), tab);
    const popup = await readyPopup(browser(), tab);
    await until(async () => (await textOf(popup, '.requests')).includes('0'), 'the count');
    web.forget();
    await press(popup, 'api.gdeltproject.org');
    await until(() => popup.call(() => document.querySelector('.candidates') !== null), 'what it found');
    expect(web.requests.map(({ url }) => new URL(url).host)).toEqual(['api.gdeltproject.org']);
    expect(new URL(web.requests[0]?.url ?? '').searchParams.get('query')).toBe(await textOf(popup, '.service .sent q'));
    for (const header of ['cookie', 'referer', 'origin', 'authorization'])
      expect(web.requests[0]?.headers).not.toHaveProperty(header);
    expect(await reportOf(browser(), tab)).toMatchObject({
      takenFrom: [
        { host: 'harbour-courier.example', level: 'possible' },
        { host: 'elsewhere.example', level: 'possible' },
      ],
      matches: [],
    });
    expect(await badgeOf(browser(), tab)).toEqual(badge);
    await press(popup, await words(browser(), 'compare_with', 'harbour-courier.example and elsewhere.example'));
    await until(async () => (await badgeOf(browser(), tab)).text === '=', 'the comparison');
    expect(await reportOf(browser(), tab)).toMatchObject({
      matches: [{ relation: 'same', candidate: { level: 'matched' } }],
    });
    await until(async () => (await textOf(popup, '.requests')).includes('3'), 'the count');
    expect(await textOf(popup, '.came-first')).toContain(await words(browser(), 'dates_there_first', '2 days'));

    web.lay(ARCHIVE, (request, response) => {
      const isCopy = String(request.url).includes('mirror');
      json([
        ['timestamp', 'original'],
        [isCopy ? '20260910010000' : '20260914010000', 'x'],
      ])(request, response);
    });
    await press(popup, 'web.archive.org');
    await until(
      async () => (await textOf(popup, '.came-first')).includes(await words(browser(), 'dates_unknown')),
      'the dates',
    );
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await tab.close();

    const ledger = await browser().openOwn('src/options/index.html');
    await until(() => ledger.call(() => document.querySelectorAll('#privacy .ledger tbody tr').length), 'the list');
    expect(
      await ledger.call(() =>
        [...document.querySelectorAll('#privacy .ledger tbody tr')].map((row) => row.textContent),
      ),
    ).toHaveLength(5);
    const rows = await textOf(ledger, '#privacy .ledger tbody');
    for (const host of ['api.gdeltproject.org', 'harbour-courier.example', 'elsewhere.example', 'web.archive.org'])
      expect(rows).toContain(host);
    await ledger.click('.ledger-empty');
    await until(() => ledger.call(() => document.querySelector('#privacy .ledger') === null), 'the emptying');
    await ledger.close();
  });

  test('says what is wrong with a service, and leaves it alone after it refused', async () => {
    const { web } = browser();
    await switchOn(browser(), ['bing-news', 'searxng', 'brave'], {
      searxng: 'https://searx.example/',
      brave: 'own-key-0123456789',
    });
    const tab = await browser().open(LOST);
    const popup = await readyPopup(browser(), tab);
    await until(() => popup.call(() => document.querySelectorAll('.service').length === 3), 'the services');
    // One hangs while the others answer.
    web.lay(BING, () => {});
    await press(popup, 'www.bing.com');
    const answers: readonly (readonly [string, Answer])[] = [
      ['lookup_unreadable', '<!doctype html><title>Rate limit</title><p>Slow down.'],
      ['lookup_nothing', json({ results: [] })],
      [
        'lookup_refused',
        (_request, response) => void response.writeHead(302, { location: 'https://searx.example/login' }).end(),
      ],
      ['lookup_refused', (_request, response) => void response.writeHead(403).end('no')],
      ['lookup_unreachable', (request) => void request.socket.destroy()],
    ];
    for (const [said, answer] of answers) {
      web.lay(SEARX, answer);
      await asked(popup, 'searx.example', await words(browser(), said));
    }
    expect(web.requests.filter(({ url }) => url.includes('/login'))).toEqual([]);
    const slow = await words(browser(), 'lookup_slow');
    await until(async () => (await saidBy(popup, 'www.bing.com')) === slow, 'the end of patience');
    web.forget();
    await press(popup, 'www.bing.com');
    await until(async () => /\d/.test(await saidBy(popup, 'www.bing.com')), 'the wait');
    expect(web.requests).toEqual([]);

    web.lay(BRAVE, (_request, response) => void response.writeHead(429, { 'retry-after': '120' }).end());
    await asked(popup, 'api.search.brave.com', await words(browser(), 'lookup_busy'));
    expect(web.requests[0]?.headers['x-subscription-token']).toBe('own-key-0123456789');
    await press(popup, 'api.search.brave.com');
    await until(async () => /1[12]\d/.test(await saidBy(popup, 'api.search.brave.com')), 'the wait it asked for');
    await popup.close();
    await tab.close();
    const synced = await browser().extension.call(async () => JSON.stringify(await chrome.storage.sync.get(null)));
    expect(synced).not.toContain('own-key');
  });

  test('asks nothing of a service whose site the browser gives no access to', async () => {
    const { web } = browser();
    web.lay(SEARX, json({ results: [] }));
    await switchOn(browser(), ['searxng'], { searxng: 'https://searx.example/' });
    const tab = await browser().open(LOST);
    await settledState(browser(), tab);
    // In a tab of its own: the browser's settings take the focus, and a popup would close.
    const popup = await browser().openOwn(`src/popup/index.html?tab=${tab.id}`);
    await ready(popup);
    await browser().setAccess(false);
    await popup.call(declineAccess);
    web.forget();
    await press(popup, 'searx.example');
    const refused = await words(browser(), 'lookup_no_access');
    await until(async () => (await saidBy(popup, 'searx.example')) === refused, 'word of the missing access');
    expect(web.requests).toEqual([]);
    await browser().setAccess(true);
    await asked(popup, 'searx.example', await words(browser(), 'lookup_nothing'));
    expect(web.requests).toHaveLength(1);
    await popup.close();
    await tab.close();
  });

  test('in a private window leaves nothing in the list of requests', async () => {
    browser().web.lay(SEARX, json({ results: [] }));
    await switchOn(browser(), ['searxng'], { searxng: 'https://searx.example/' });
    await browser().extension.call(() => chrome.storage.local.remove('ledger'));
    const tab = await browser().openPrivate(LOST);
    const popup = await browser().openOwn(`src/popup/index.html?tab=${tab.id}`);
    await ready(popup);
    await asked(popup, 'searx.example', await words(browser(), 'lookup_nothing'));
    await until(async () => (await textOf(popup, '.requests')).includes('0'), 'the count');
    expect(await browser().extension.call(async () => Object.keys(await chrome.storage.local.get('ledger')))).toEqual(
      [],
    );
    expect(
      await browser().extension.call(async () => JSON.stringify(await chrome.storage.session.get(null))),
    ).not.toContain('mirror.example');
    await popup.close();
    await tab.close();
  });
});

inEachBrowser('selected text', (browser) => {
  test('is looked for where else it stands', async () => {
    browser().web.lay('https://duckduckgo.com/', '<title>Results</title>');
    const tab = await browser().open(pages.genuine);
    await settledState(browser(), tab);
    await browser().menu(
      { menuItemId: 'find-text', selectionText: 'the  "old" tide gauge', pageUrl: pages.genuine },
      tab,
    );
    const results = await browser().tabAt('duckduckgo.com');
    expect(await results.call(() => new URL(location.href).searchParams.get('q'))).toBe(
      '"the old tide gauge" -site:tide-notes.example',
    );
  });
});

async function reportOf(browser: Driver, tab: Tab) {
  const state = await stateOf(browser, tab);
  return state?.kind === 'reported' ? state.report : null;
}

function switchOn(
  browser: Driver,
  on: readonly string[],
  access: Readonly<Record<string, string>> = {},
): Promise<void> {
  return browser.extension.call((services) => chrome.storage.local.set({ services }), { on, access });
}

function servicesOf(browser: Driver): Promise<readonly string[]> {
  return browser.extension.call(
    async () => ((await chrome.storage.local.get('services')).services as { on: string[] } | undefined)?.on ?? [],
  );
}

/** Runs in the popup: whatever the browser asks the reader for is declined, so that only what was given before counts. */
function declineAccess(): void {
  const { chrome, browser } = globalThis as unknown as Record<
    string,
    { permissions: typeof globalThis.chrome.permissions }
  >;
  for (const api of [chrome, browser])
    if (api)
      Object.defineProperty(api.permissions, 'request', {
        value: async (wanted: chrome.permissions.Permissions, done?: (given: boolean) => void) => {
          const given = await api.permissions.contains(wanted);
          done?.(given);
          return given;
        },
        configurable: true,
      });
}

/** Presses a button whose words hold these, once it can be pressed. */
async function press(view: View, label: string): Promise<void> {
  await until(
    () =>
      view.call((label) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(label));
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }, label),
    `a button “${label}”`,
  );
}

/** Asks a service, again while it has to be left alone, until this is said of it. */
async function asked(view: View, host: string, said: string): Promise<void> {
  await until(async () => {
    await press(view, host);
    await until(async () => (await isIdle(view, host)) && (await saidBy(view, host)) !== '', `an answer of ${host}`);
    return (await saidBy(view, host)) === said;
  }, said);
}

/** Whether a service's button can be pressed again. The press itself is drawn before anything is read. */
function isIdle(view: View, host: string): Promise<boolean> {
  return view.call(async (host) => {
    await new Promise((drawn) => setTimeout(drawn, 50));
    const service = [...document.querySelectorAll('.service')].find((one) => one.textContent?.includes(host));
    return service?.querySelector('button')?.disabled === false;
  }, host);
}

function saidBy(view: View, host: string): Promise<string> {
  return view.call(
    (host) =>
      [...document.querySelectorAll('.service')].find((one) => one.textContent?.includes(host))?.querySelector('.done')
        ?.textContent ?? '',
    host,
  );
}
