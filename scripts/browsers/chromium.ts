import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Driver, LaunchOptions, Tab, View } from './driver';
import { findBrowser } from './find';
import { until } from './until';
import { closeWelcome } from './welcome';

/** What only Chromium can be asked for. */
export interface Chromium extends Driver {
  readonly browser: Browser;
  readonly exited: Promise<unknown>;
  /** Choose an entry of the context menu. */
  menu(info: Readonly<Record<string, unknown>>, tab: Tab): Promise<void>;
  /** End the service worker as the browser does after its idle time. Not after `command` or `menu`: see there. */
  killWorker(): Promise<void>;
}

export async function launchChromium({ web, headless, extension, proxied = true }: LaunchOptions): Promise<Chromium> {
  const program = findBrowser('chrome');
  if (!program) throw new Error('no Chromium, Chrome, Edge or Brave found');
  const id = unpackedId(extension);
  const origin = `chrome-extension://${id}/`;
  const profile = makeProfile(id);
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...(proxied ? [`--proxy-server=http://${web.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(proxied ? ['--ignore-certificate-errors'] : []),
      ...[
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
      ],
      ...[
        '--disable-sync',
        '--disable-quic',
        '--password-store=basic',
        '--use-mock-keychain',
        '--hide-crash-restore-bubble',
      ],
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(headless ? ['--disable-gpu'] : []),
    ],
  });
  const exited = new Promise((resolve) => browser.once('disconnected', resolve));
  const { options_ui } = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  return {
    ...(await driverOver(browser, { web, origin, id, options: options_ui.page })),
    exited,
    async close() {
      await browser.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

interface Setting {
  readonly web: Driver['web'];
  readonly origin: string;
  readonly id: string;
  readonly options: string;
}

async function driverOver(browser: Browser, { web, origin, id, options }: Setting): Promise<Omit<Chromium, 'exited'>> {
  let own = await browser.newPage();
  const openOptions = () => until(() => own.goto(origin + options).then(() => true), 'the extension to load');
  await openOptions();
  const extension = viewOf(() => own);
  await closeWelcome(extension);
  /** The extension is loaded anew by `how`; that closes its pages, ours among them. */
  const reloaded = async (how: () => Promise<unknown>) => {
    const old = own;
    await how();
    await until(() => old.isClosed(), 'the extension to unload');
    own = await browser.newPage();
    await openOptions();
  };

  const tabOf = async (page: Page): Promise<Tab> => {
    // Only the extension knows tab ids: ask it for the one in front.
    const tabId = await until(async () => {
      await page.bringToFront();
      return extension.call(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    }, 'the id of a tab');
    return tabFrom(page, tabId);
  };
  const pageOf = async (fits: (target: Target) => boolean, what: string): Promise<Page> => {
    const target = await until(() => browser.targets().find(fits), what);
    return (await target.page()) ?? target.asPage();
  };
  const isPopup = (target: Target) => target.url().startsWith(`${origin}src/popup/`);
  const closePopup = async () => {
    for (const target of browser.targets().filter(isPopup)) await target.asPage().then((page) => page.close());
  };
  const popupOf = async () => {
    const page = await pageOf(isPopup, 'the popup');
    await page.waitForFunction(() => document.readyState === 'complete');
    return viewOf(() => page);
  };
  const inWorker = async (program: string) => {
    await extension.call(() => chrome.runtime.sendMessage('wake').catch(() => {}));
    const target = await until(() => browser.targets().find((one) => one.type() === 'service_worker'), 'the worker');
    const worker = await target.worker();
    await until(() => worker?.evaluate(`typeof chrome === 'object' && !!chrome.commands`), 'the worker to run');
    await worker?.evaluate(program);
  };
  const inSettings = async <Result>(run: string): Promise<Result> => {
    const page = await browser.newPage();
    try {
      await page.goto('chrome://extensions/');
      return (await page.evaluate(run)) as Result;
    } finally {
      await page.close();
    }
  };

  return {
    kind: 'chromium',
    browser,
    web,
    extension,
    async open(url) {
      const page = await browser.newPage();
      const tab = await tabOf(page);
      await tab.goto(url);
      return tab;
    },
    async openOwn(place) {
      const page = await browser.newPage();
      await page.goto(origin + place);
      return tabOf(page);
    },
    tabAt: async (part) =>
      tabOf(await pageOf((one) => one.type() === 'page' && one.url().includes(part), `a tab at ${part}`)),
    async popup(tab) {
      await tab.front();
      await closePopup();
      await extension.call(() => chrome.action.openPopup());
      return popupOf();
    },
    async clickAction(tab) {
      await tab.front();
      await closePopup();
      const action = (await browser.extensions()).get(id) as never;
      // The first click where access is withheld may only give it.
      await until(async () => {
        await pages.get(tab)?.().triggerExtensionAction(action);
        return until(() => browser.targets().some(isPopup), 'the popup', 3000);
      }, 'a click to open the popup');
      return popupOf();
    },
    // Keys of the DevTools protocol do not reach commands, so the event is dispatched in the worker. A worker that was
    // attached to once stays paused when it comes back after its end: call killWorker before these, never after.
    command: (name, tab) =>
      inWorker(`chrome.tabs.get(${tab.id}).then((tab) => { chrome.commands.onCommand.dispatch('${name}', tab); })`),
    menu: (info, tab) =>
      inWorker(
        `chrome.tabs.get(${tab.id}).then((tab) => { chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab); })`,
      ),
    async killWorker() {
      const session = await browser.target().createCDPSession();
      const workers = async () =>
        (await session.send('Target.getTargets')).targetInfos.filter((one) => one.type === 'service_worker');
      const doomed = await workers();
      for (const { targetId } of doomed) await session.send('Target.closeTarget', { targetId });
      const isDoomed = (one: { targetId: string }) => doomed.some(({ targetId }) => targetId === one.targetId);
      await until(async () => !(await workers()).some(isDoomed), 'the worker to end');
      await session.detach();
    },
    setAccess: (given) =>
      inSettings(
        `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${given ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`,
      ),
    async beforeScripts(program, tab) {
      await pages.get(tab)?.().evaluateOnNewDocument(program);
    },
    reload: () => reloaded(() => extension.call(() => chrome.runtime.reload()).catch(() => {})),
    async openPrivate(url) {
      await reloaded(() =>
        inSettings(
          `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
        ),
      );
      const tabId = await extension.call(
        async (url) => (await chrome.windows.create({ url, incognito: true }))?.tabs?.[0]?.id ?? -1,
        url,
      );
      const page = await pageOf((one) => one.type() === 'page' && one.url() === url, 'the private tab');
      return tabFrom(page, tabId);
    },
    async clipboard(tab) {
      await tab.front();
      const { origin } = new URL(await tab.call(() => location.href));
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      return tab.call(() => navigator.clipboard.readText());
    },
    async colorScheme(scheme, view) {
      await pages
        .get(view)?.()
        .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    complaints: () =>
      inSettings<string[]>(
        `chrome.developerPrivate.getExtensionInfo('${id}').then((one) => one.runtimeErrors.filter((error) => error.severity === 'ERROR').map((error) => error.message + ' at ' + error.source))`,
      ).then((errors) => errors.filter((error) => !error.startsWith(TAB_GONE))),
    close: async () => {},
  };
}

/** The page behind a view: some wishes go to puppeteer itself. */
const pages = new WeakMap<View, () => Page>();

function tabFrom(page: Page, id: number): Tab {
  const tab: Tab = {
    ...viewOf(() => page),
    id,
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    front: () => page.bringToFront(),
  };
  pages.set(tab, () => page);
  return tab;
}

/** Chromium prints this when a tab is closed while its icon is set, although the extension catches the refusal. */
const TAB_GONE = 'Unchecked runtime.lastError: No tab with id';

function viewOf(pageNow: () => Page): View {
  const view: View = {
    call: (run, ...args) => pageNow().evaluate(run as never, ...(args as unknown as never[])) as never,
    async run(program) {
      await pageNow().evaluate(program);
    },
    click: (selector) => pageNow().click(selector),
    press: (key) => pageNow().keyboard.press(key as never),
    async screenshot(file) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await pageNow().screenshot({ path: file as `${string}.png` });
    },
    close: () => pageNow().close(),
  };
  pages.set(view, pageNow);
  return view;
}

/** The id Chrome gives a folder without a key: its path's SHA-256, 16 bytes, hex digits written a to p. */
function unpackedId(folder: string): string {
  const path = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : folder;
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** A profile in which the icon is pinned: a new extension hides behind the puzzle piece, and its badge with it. */
function makeProfile(id: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headwater-chromium-'));
  fs.mkdirSync(path.join(folder, 'Default'));
  const extensions = { pinned_extensions: [id], ui: { developer_mode: true } };
  fs.writeFileSync(path.join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions }));
  return folder;
}
