import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Target } from 'puppeteer-core';
import { startChromium } from './chromium-process';
import { pageOf, pageTab, pageView } from './chromium-views';
import type { Driver, LaunchOptions, Tab } from './driver';
import { findBrowser } from './find';
import { until } from './until';
import { closeWelcome } from './welcome';

/** What only Chromium can be asked for. */
export interface Chromium extends Driver {
  /** End the service worker as the browser does after its idle time. */
  killWorker(): Promise<void>;
}

/** Chromium prints this when a tab is closed while its icon is set, although the extension catches the refusal. */
const TAB_GONE = 'Unchecked runtime.lastError: No tab with id';
/** For a click on the toolbar button to show the popup, in ms; then it is clicked again. */
const CLICK = 3000;

/** A Chromium, Chrome, Edge or Brave with the extension in it. */
export async function launchChromium({
  web,
  headless,
  extension,
  proxied = true,
  fewProcesses = false,
}: LaunchOptions): Promise<Chromium> {
  const program = findBrowser('chrome');
  if (!program) throw new Error('no Chromium, Chrome, Edge or Brave found');
  const proxy = proxied ? web.proxy : null;
  const { browser, id, exited, close } = await startChromium({ program, headless, extension, proxy, fewProcesses });
  try {
    const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
    const place = { id, origin: `chrome-extension://${id}/`, options: manifest.options_ui.page };
    return { ...(await driverOver(browser, place)), web, exited, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Place {
  readonly id: string;
  readonly origin: string;
  readonly options: string;
}

async function driverOver(
  browser: Browser,
  { id, origin, options }: Place,
): Promise<Omit<Chromium, 'web' | 'exited' | 'close'>> {
  const settings = await settingsOf(browser);
  let own = await browser.newPage();
  const extension = pageView(() => own);
  const openOptions = () => until(() => own.goto(origin + options).then(() => true), 'the extension to load');
  await openOptions();
  await closeWelcome(extension);

  /** The extension is loaded anew by `how`; that closes its pages, ours among them. */
  const reloadBy = async (how: () => Promise<unknown>) => {
    const old = own;
    await how();
    await until(() => old.isClosed(), 'the extension to unload');
    own = await browser.newPage();
    await openOptions();
  };
  // Only the extension knows tab ids: ask it for the one in front.
  const tabOf = async (page: Page) => {
    const id = await until(async () => {
      await page.bringToFront();
      return extension.call(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    }, 'the id of a tab');
    return pageTab(page, id);
  };
  const isPopup = (target: Target) => target.url().startsWith(`${origin}src/popup/`);
  const popupBy = async (tab: Tab, open: () => Promise<unknown>) => {
    await tab.front();
    for (const target of browser.targets().filter(isPopup)) await target.asPage().then((page) => page.close());
    await open();
    const page = await targetPage(browser, isPopup, 'the popup');
    await page.waitForFunction(() => document.readyState === 'complete');
    return pageView(() => page);
  };
  // Keys of the DevTools protocol do not reach commands, so the event is dispatched in the worker.
  const inWorker = async (program: string) => {
    await extension.call(() => chrome.runtime.sendMessage('wake').catch(() => {}));
    await evaluateInWorker(browser, program);
  };
  const configure = (what: object) =>
    settings(`updateExtensionConfiguration(${JSON.stringify({ extensionId: id, ...what })})`);

  return {
    kind: 'chromium',
    extension,
    async open(url) {
      const tab = await tabOf(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    async openOwn(place) {
      const page = await browser.newPage();
      await page.goto(origin + place);
      return tabOf(page);
    },
    async tabAt(part) {
      const page = await targetPage(browser, isTabAt(part), `a tab at ${part}`);
      // A tab has its address before it has left its first, empty page.
      const arrived = () => location.href !== 'about:blank' && document.readyState !== 'loading';
      await until(() => page.evaluate(arrived), `the page at ${part}`);
      return tabOf(page);
    },
    popup: (tab) => popupBy(tab, () => extension.call(() => chrome.action.openPopup())),
    async clickAction(tab) {
      const action = (await browser.extensions()).get(id) as never;
      // The first click where access is withheld may only give it.
      const click = async () => {
        await pageOf(tab)?.triggerExtensionAction(action);
        return until(() => browser.targets().some(isPopup), 'the popup', CLICK);
      };
      return popupBy(tab, () => until(click, 'a click to open the popup'));
    },
    async command(name, tab) {
      await tab.front();
      // A real key comes with the reader's gesture, which is handed on to the page; so does this evaluation.
      await tab.call(() => undefined);
      await inWorker(
        `chrome.tabs.get(${tab.id}).then((tab) => { chrome.commands.onCommand.dispatch('${name}', tab); })`,
      );
    },
    menu: (info, tab) =>
      inWorker(
        `chrome.tabs.get(${tab.id}).then((tab) => { chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab); })`,
      ),
    killWorker: () => endWorkers(browser),
    async setAccess(given) {
      await configure({ hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' });
    },
    reload: () => reloadBy(() => extension.call(() => chrome.runtime.reload()).catch(() => {})),
    async openPrivate(url) {
      const isAllowed = await extension.call(() => chrome.extension.isAllowedIncognitoAccess());
      if (!isAllowed) await reloadBy(() => configure({ incognitoAccess: true }));
      const tabId = await extension.call(
        async (url) => (await chrome.windows.create({ url, incognito: true }))?.tabs?.[0]?.id ?? -1,
        url,
      );
      return pageTab(await targetPage(browser, isTabAt(url), 'the private tab'), tabId);
    },
    async beforeScripts(program, tab) {
      await pageOf(tab)?.evaluateOnNewDocument(program);
    },
    async clipboard(tab) {
      await tab.front();
      const { origin } = new URL(await tab.call(() => location.href));
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      return tab.call(() => navigator.clipboard.readText());
    },
    async colorScheme(scheme, view) {
      await pageOf(view)?.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    async complaints() {
      const { runtimeErrors } = await settings<ExtensionInfo>(`getExtensionInfo('${id}')`);
      return runtimeErrors
        .filter(({ severity, message }) => severity === 'ERROR' && !message.startsWith(TAB_GONE))
        .map(({ message, source }) => `${message} at ${source}`);
    },
    clearComplaints: () => settings(`deleteExtensionErrors({ extensionId: '${id}' })`),
  };
}

/** What chrome://extensions knows of an extension. */
interface ExtensionInfo {
  readonly runtimeErrors: readonly { readonly severity: string; readonly message: string; readonly source: string }[];
}

/** What calls the functions of the browser's own page of extensions. It is loaded on the first call, in the first tab, and stays. */
async function settingsOf(browser: Browser): Promise<<Result>(program: string) => Promise<Result>> {
  const [page = await browser.newPage()] = await browser.pages();
  return async <Result>(program: string) => {
    if (page.url() !== SETTINGS) await page.goto(SETTINGS);
    return (await page.evaluate(`chrome.developerPrivate.${program}`)) as Result;
  };
}

const SETTINGS = 'chrome://extensions/strings.m.js';

const isTabAt = (part: string) => (target: Target) => target.type() === 'page' && target.url().includes(part);

async function targetPage(browser: Browser, fits: (target: Target) => boolean, what: string): Promise<Page> {
  const target = await until(() => browser.targets().find(fits), what);
  return (await target.page()) ?? target.asPage();
}

/** Over a session of our own, ended at once: a worker that puppeteer attached to stays paused when it comes back after its end. */
async function evaluateInWorker(browser: Browser, program: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const targetId = await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type }) => type === 'service_worker')?.targetId;
  }, 'the worker');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
  const worker = session.connection()?.session(sessionId);
  const evaluate = (expression: string) => worker?.send('Runtime.evaluate', { expression, returnByValue: true });
  await until(
    async () => (await evaluate(`typeof chrome === 'object' && !!chrome.commands`))?.result.value,
    'the worker to run',
  );
  await evaluate(program);
  await session.send('Target.detachFromTarget', { sessionId });
  await session.detach();
}

async function endWorkers(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  const ended = (await workers()).map(({ targetId }) => targetId);
  for (const targetId of ended) await session.send('Target.closeTarget', { targetId });
  await until(async () => !(await workers()).some(({ targetId }) => ended.includes(targetId)), 'the worker to end');
  await session.detach();
}
