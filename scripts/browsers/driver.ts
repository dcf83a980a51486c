import type { Web } from '../web';

/** A page the driver can look into. Functions run inside the page: they see their arguments and nothing else of ours. */
export interface View {
  call<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Run a program's text, such as axe-core's, as a script of the page. */
  run(program: string): Promise<void>;
  /** A real mouse click on the first element that fits. */
  click(selector: string): Promise<void>;
  /** A real key press, by its KeyboardEvent name. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends View {
  /** The browser's own tab id, as in `chrome.tabs`. */
  readonly id: number;
  goto(url: string): Promise<void>;
  front(): Promise<void>;
}

/** What a test needs of a browser with Headwater in it, the same for Chromium and Firefox. */
export interface Driver {
  readonly kind: 'chromium' | 'firefox';
  readonly web: Web;
  /** A page of the extension, always open behind the others: the door to `chrome.*`. */
  readonly extension: View;
  open(url: string): Promise<Tab>;
  /** A page of the extension in a tab, by its path in the build. */
  openOwn(path: string): Promise<Tab>;
  /** The tab whose address holds this text, once there is one: for tabs the extension opened. */
  tabAt(part: string): Promise<Tab>;
  /** The real popup of the toolbar button over this tab, opened by the API: grants no activeTab. */
  popup(tab: Tab): Promise<View>;
  /** The same, by a click on the toolbar button: grants activeTab. */
  clickAction(tab: Tab): Promise<View>;
  /** Press a command's key. */
  command(name: string, tab: Tab): Promise<void>;
  /** Choose an entry of the context menu, with what the browser tells of the place. */
  menu(info: Readonly<Record<string, unknown>>, tab: Tab): Promise<void>;
  /** Give or take the extension's access to all sites, as the browser's own settings do. */
  setAccess(given: boolean): Promise<void>;
  /** Have a program run in this tab's pages before any script of theirs. */
  beforeScripts(program: string, tab: Tab): Promise<void>;
  /** Reload the extension, as an update does; tabs stay open. */
  reload(): Promise<void>;
  /** A tab of a private window, in which the extension is allowed; that may reload the extension. */
  openPrivate(url: string): Promise<Tab>;
  /** What is on the clipboard, asked from this tab. */
  clipboard(tab: Tab): Promise<string>;
  /** Light or dark, for one view; in Firefox for all of them. */
  colorScheme(scheme: 'light' | 'dark', view: View): Promise<void>;
  /** Errors the extension left on any console. */
  complaints(): Promise<readonly string[]>;
  /** Forget those so far. */
  clearComplaints(): Promise<void>;
  readonly exited: Promise<unknown>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly web: Web;
  readonly headless: boolean;
  /** Folder of the built extension, absolute. */
  readonly extension: string;
  /** False for the wide web itself; the demo web else. */
  readonly proxied?: boolean;
  /** Pages share processes, which is less work for a small machine. Readers' browsers give each site its own. */
  readonly fewProcesses?: boolean;
}
