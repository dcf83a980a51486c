import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Bidi } from './bidi';
import type { Driver, LaunchOptions, Tab } from './driver';
import { findBrowser } from './find';
import { startFirefox } from './firefox-process';
import { popupView, tabView } from './firefox-views';
import { windowPrograms } from './firefox-window';
import { until } from './until';
import { closeWelcome } from './welcome';

/** Firefox says this of a message whose page was left before the answer came. */
const PAGE_LEFT = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

/** Sites share one process, and none is started ahead; the extension keeps its own. */
const FEW_PROCESSES = {
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

/** A Firefox with the extension in it. */
export async function launchFirefox({
  web,
  headless,
  extension,
  proxied = true,
  fewProcesses = false,
}: LaunchOptions): Promise<Driver> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('no Firefox found');
  const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const addon: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const uuids = { 'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }) };
  const prefs = { ...(proxied ? proxyPrefs(web.proxy) : {}), ...(fewProcesses ? FEW_PROCESSES : {}), ...uuids };
  const { bidi, exited, close } = await startFirefox({ program, headless, prefs });
  try {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const place = { addon, origin: `moz-extension://${uuid}/`, options: manifest.options_ui.page };
    return { ...(await driverOver(bidi, place)), web, exited, close };
  } catch (error) {
    await close();
    throw error;
  }
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

interface Place {
  readonly addon: string;
  readonly origin: string;
  readonly options: string;
}

async function driverOver(
  bidi: Bidi,
  { addon, origin, options }: Place,
): Promise<Omit<Driver, 'web' | 'exited' | 'close'>> {
  const { inWindow, newTab, contextAt, isOpen, openIn, tabOf, contextOf } = await tabsOf(bidi, origin);
  let own = await newTab(true);
  const extension = tabView(bidi, () => own);
  await openIn(own, options);
  await closeWelcome(extension);

  const popupBy = async (tab: Tab, open: () => Promise<unknown>) => {
    await tab.front();
    await extension.call(() => {
      for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
    });
    await open();
    return popupView((source, ...args) => bidi.call(own, source, ...args), inWindow);
  };
  /** The extension is loaded anew; that closes its pages, ours among them. */
  const reload = async () => {
    const old = own;
    await inWindow(windowPrograms.reload, addon);
    await until(async () => !(await isOpen(old)), 'the extension to unload');
    own = await newTab(true);
    await openIn(own, options);
  };

  return {
    kind: 'firefox',
    extension,
    reload,
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
    tabAt: async (part) => tabOf(await contextAt(part)),
    popup: (tab) => popupBy(tab, () => extension.call(() => chrome.action.openPopup())),
    clickAction: (tab) => popupBy(tab, () => inWindow(windowPrograms.clickAction, addon)),
    async command(name, tab) {
      await tab.front();
      const shortcut = await extension.call(
        async (name) => (await chrome.commands.getAll()).find((one) => one.name === name)?.shortcut ?? '',
        name,
      );
      await inWindow(windowPrograms.pressKey, addon, shortcut.slice(-1));
    },
    menu: (info, tab) => inWindow(windowPrograms.chooseEntry, addon, tab.id, info),
    setAccess: (given) => inWindow(windowPrograms.setAccess, addon, given),
    async openPrivate(url) {
      await inWindow(windowPrograms.allowPrivate, addon);
      await reload();
      await extension.call(async (url) => {
        await chrome.windows.create({ url, incognito: true });
      }, url);
      return tabOf(await contextAt(url));
    },
    async beforeScripts(program, tab) {
      const functionDeclaration = `() => { ${program}\n }`;
      await bidi.send('script.addPreloadScript', { functionDeclaration, contexts: [contextOf(tab)] });
    },
    clipboard: () => inWindow(windowPrograms.clipboard),
    colorScheme: (scheme) => inWindow(windowPrograms.colorScheme, scheme),
    async complaints() {
      const errors = await inWindow<string[]>(windowPrograms.complaints, origin);
      return errors.filter((error) => !PAGE_LEFT.test(error));
    },
    clearComplaints: () => inWindow(windowPrograms.clearComplaints),
  };
}

interface Context {
  readonly context: string;
  readonly url: string;
}

/** What is done with tabs and with the browser's window, over one connection. */
async function tabsOf(bidi: Bidi, origin: string) {
  const contexts = async (params: object = {}) =>
    (await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', params)).contexts;
  const isWindow = ({ url }: Context) => url.endsWith('browser.xhtml');
  const window = await until(
    async () => (await contexts({ 'moz:scope': 'chrome' })).find(isWindow)?.context,
    'the window',
  );
  const known = new WeakMap<Tab, string>();
  const inWindow = <Result>(source: string, ...args: readonly unknown[]) => bidi.call<Result>(window, source, ...args);
  return {
    inWindow,
    contextOf: (tab: Tab) => known.get(tab),
    isOpen: async (context: string) => (await contexts()).some((one) => one.context === context),
    contextAt: (part: string) =>
      until(async () => (await contexts()).find(({ url }) => url.includes(part))?.context, `a tab at ${part}`),
    newTab: async (background: boolean) =>
      (await bidi.send<Context>('browsingContext.create', { type: 'tab', background })).context,
    /** A navigation to a page of the extension is never reported as finished: start it, and look. */
    async openIn(context: string, page: string) {
      const { href } = new URL(page, origin);
      await bidi.send('browsingContext.navigate', { context, url: href, wait: 'none' });
      const arrived = '(to) => location.href === to && document.readyState === "complete"';
      await until(() => bidi.call(context, arrived, href), page);
    },
    async tabOf(context: string): Promise<Tab> {
      const tab: Tab = {
        ...tabView(bidi, () => context),
        id: await inWindow<number>(windowPrograms.tabId, context),
        async goto(url) {
          await bidi.send('browsingContext.navigate', { context, url, wait: 'interactive' });
        },
        async front() {
          await bidi.send('browsingContext.activate', { context });
        },
      };
      known.set(tab, context);
      return tab;
    },
  };
}
