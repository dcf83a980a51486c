import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Bidi, connectBidi } from './bidi';
import type { Driver, LaunchOptions, Tab, View } from './driver';
import { findBrowser } from './find';
import { until } from './until';
import { closeWelcome } from './welcome';

/** A Firefox of ours: the driver every browser has, and the process behind it. */
export interface Firefox extends Driver {
  readonly exited: Promise<unknown>;
}

/** Silence: nothing is asked of the outside, nothing greets the user. */
const PREFS = {
  'remote.active-protocols': 1,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.newtabpage.enabled': false,
  'browser.search.update': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

interface Context {
  readonly context: string;
  readonly url: string;
}

export async function launchFirefox({ web, headless, extension, proxied = true }: LaunchOptions): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('no Firefox found');
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const addon: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const profile = makeProfile({
    ...(proxied ? proxyPrefs(web.proxy) : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
  });
  const child = spawn(
    program,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0', '-remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const bidi = await connectBidi(await addressOf(child));
  await bidi.send('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } } },
  });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const driver = await driverOver(bidi, {
    web,
    addon,
    origin: `moz-extension://${uuid}/`,
    options: manifest.options_ui.page,
  });
  return {
    ...driver,
    exited,
    async close() {
      await Promise.race([bidi.send('browser.close').catch(() => {}), pause(3000)]);
      bidi.close();
      await Promise.race([exited, pause(3000)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

interface Setting {
  readonly web: Driver['web'];
  readonly addon: string;
  readonly origin: string;
  readonly options: string;
}

async function driverOver(bidi: Bidi, { web, addon, origin, options }: Setting): Promise<Driver> {
  const contexts = async (scope?: 'chrome') =>
    (await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', scope ? { 'moz:scope': scope } : {})).contexts;
  const chromeWindow = await until(
    async () => (await contexts('chrome')).find(({ url }) => url.endsWith('browser.xhtml'))?.context,
    'the browser window',
  );
  const inChrome = <Result>(source: string, ...args: readonly unknown[]) =>
    bidi.call<Result>(chromeWindow, source, ...args);

  const viewOn = (contextNow: () => string): View => ({
    call: (run, ...args) => bidi.call(contextNow(), run.toString(), ...args),
    async run(program) {
      await bidi.call(contextNow(), `() => { ${program}\n }`);
    },
    async click(selector) {
      await bidi.call(contextNow(), CLICKED, selector);
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await bidi.send('input.performActions', {
        context: contextNow(),
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    async screenshot(file) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context: contextNow(),
      });
      write(file, data);
    },
    async close() {
      await bidi.send('browsingContext.close', { context: contextNow() });
    },
  });

  const viewOf = (context: string) => viewOn(() => context);

  const newTab = async (background: boolean) =>
    (await bidi.send<Context>('browsingContext.create', { type: 'tab', background })).context;
  let own = await newTab(true);
  const extension = viewOn(() => own);
  // A navigation to a page of the extension is never reported as finished: start it, and look.
  const openIn = async (context: string, page: string) => {
    await bidi.send('browsingContext.navigate', { context, url: origin + page, wait: 'none' });
    await until(
      () =>
        bidi.call(
          context,
          '(to) => location.href === to && document.readyState === "complete"',
          new URL(page, origin).href,
        ),
      page,
    );
  };
  await openIn(own, options);
  await closeWelcome(extension);
  /** The extension is loaded anew; that closes its pages, ours among them. */
  const reload = async () => {
    const old = own;
    await inChrome(RELOAD, addon);
    await until(
      async () => !(await contexts()).some(({ context }) => context === old),
      'the extension to unload',
    ).catch(() => {});
    own = await newTab(true);
    await openIn(own, options);
  };

  const tabOf = async (context: string): Promise<Tab> => {
    const id = await inChrome<number>(TAB_ID, context);
    const tab: Tab = {
      ...viewOf(context),
      id,
      async goto(url) {
        await bidi.send('browsingContext.navigate', { context, url, wait: 'interactive' });
      },
      async front() {
        await bidi.send('browsingContext.activate', { context });
      },
    };
    contextsOfTabs.set(tab, context);
    return tab;
  };
  const contextsOfTabs = new WeakMap<Tab, string>();

  // The popup is no tab, so BiDi cannot enter it: the extension's own page reaches over to its window.
  const inPopup = <Result>(source: string, ...args: readonly unknown[]) =>
    bidi.call<Result>(
      own,
      `(...args) => {
        const window = chrome.extension.getViews({ type: 'popup' })[0];
        const { document, location, navigator, getComputedStyle, KeyboardEvent } = window;
        return (${source})(...args);
      }`,
      ...args,
    );
  const closePopup = () =>
    extension.call(() => {
      for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
    });
  const popupOf = async (): Promise<View> => {
    await until(
      () => inPopup('() => document.readyState === "complete" && location.href !== "about:blank"'),
      'the popup',
    );
    return {
      call: (run, ...args) => inPopup(run.toString(), ...args),
      async run(program) {
        await inPopup(`() => { ${program}\n }`);
      },
      async click(selector) {
        await inPopup(CLICKED, selector);
      },
      async press(key) {
        await inPopup(PRESSED, key);
      },
      // An unpainted popup cannot be drawn yet: ask again until it is laid out.
      screenshot: async (file) =>
        write(file, await until(() => inChrome<string>(POPUP_PICTURE), 'a picture of the popup')),
      async close() {
        await inPopup('() => { window.close(); }');
      },
    };
  };

  return {
    kind: 'firefox',
    web,
    extension,
    async open(url) {
      const tab = await tabOf(await newTab(false));
      await tab.goto(url);
      return tab;
    },
    async openOwn(page) {
      const context = await newTab(false);
      await openIn(context, page);
      return tabOf(context);
    },
    tabAt: async (part) =>
      tabOf(
        (await until(async () => (await contexts()).find(({ url }) => url.includes(part)), `a tab at ${part}`)).context,
      ),
    async popup(tab) {
      await tab.front();
      await closePopup();
      await extension.call(() => chrome.action.openPopup());
      return popupOf();
    },
    async clickAction(tab) {
      await tab.front();
      await closePopup();
      await inChrome(CLICK_ACTION, addon);
      return popupOf();
    },
    async command(name, tab) {
      await tab.front();
      const shortcut = await extension.call(
        async (name) => (await chrome.commands.getAll()).find((one) => one.name === name)?.shortcut ?? '',
        name,
      );
      await inChrome(PRESS_KEY, addon, shortcut.slice(-1));
    },
    async setAccess(given) {
      await inChrome(SET_ACCESS, addon, given);
    },
    async beforeScripts(program, tab) {
      const functionDeclaration = `() => { ${program}\n }`;
      await bidi.send('script.addPreloadScript', { functionDeclaration, contexts: [contextsOfTabs.get(tab)] });
    },
    reload,
    async openPrivate(url) {
      await inChrome(ALLOW_PRIVATE, addon);
      await reload();
      await extension.call(async (url) => {
        await chrome.windows.create({ url, incognito: true });
      }, url);
      return tabOf(
        (await until(async () => (await contexts()).find((one) => one.url === url), 'the private tab')).context,
      );
    },
    clipboard: () => inChrome(CLIPBOARD),
    async colorScheme(scheme) {
      await inChrome(COLOR_SCHEME, scheme);
    },
    complaints: async () =>
      (await inChrome<string[]>(COMPLAINTS, origin)).filter((error) => !error.startsWith(PAGE_LEFT)),
    close: async () => {},
  };
}

/** Firefox says this of any message whose page was left before the answer came. */
const PAGE_LEFT = 'Promise resolved while context is inactive';

const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

const CLICKED = `(selector) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error('nothing to click: ' + selector);
  element.click();
}`;

const PRESSED = `(key) => {
  for (const type of ['keydown', 'keyup']) {
    const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }
}`;

// What follows runs in the browser's own window.
const TAB_ID = `(context) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...one.gBrowser.tabs]);
  const tab = tabs.find((one) => NavigableManager.getIdForBrowser(one.linkedBrowser) === context);
  return ExtensionParent.apiManager.global.tabTracker.getId(tab);
}`;
const POPUP_PICTURE = `async () => {
  const popup = document.querySelector('browser.webextension-popup-browser').browsingContext.currentWindowGlobal;
  const picture = await popup.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;
const CLICK_ACTION = `(addon) => {
  const item = document.querySelector('[data-extensionid="' + addon + '"] .unified-extensions-item-action-button');
  item.click();
}`;
const PRESS_KEY = `(addon, letter) => {
  const place = addon.replace(/[^a-z0-9_-]/gi, '_');
  document.querySelector('keyset[id*="' + place + '"] key[key="' + letter + '"]').doCommand();
}`;
const SET_ACCESS = `async (addon, given) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  const sites = { origins: ['http://*/*', 'https://*/*'], permissions: [] };
  await ExtensionPermissions[given ? 'add' : 'remove'](addon, sites, extension);
}`;
const RELOAD = `async (addon) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(addon)).reload();
}`;
const ALLOW_PRIVATE = `async (addon) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(addon, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}`;
const CLIPBOARD = `() => {
  const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transfer.init(null);
  transfer.addDataFlavor('text/plain');
  Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
  const data = {};
  transfer.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;
}`;
const COLOR_SCHEME = `(scheme) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1)`;
const COMPLAINTS = `(origin) => Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag) && one.sourceName?.startsWith(origin))
  .map((one) => one.errorMessage + ' at ' + one.sourceName.slice(origin.length) + ':' + one.lineNumber)`;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function write(file: string, base64: string) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(base64, 'base64'));
}

function proxyPrefs(proxy: string) {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function makeProfile(prefs: Readonly<Record<string, unknown>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'headwater-firefox-'));
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    (pref) => `user_pref(${pref.map((one) => JSON.stringify(one)).join(', ')});`,
  );
  fs.writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/** The address the browser prints once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (data: Buffer) => {
      printed += data;
      const address = /listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`Firefox left: ${printed}`)));
  });
}
