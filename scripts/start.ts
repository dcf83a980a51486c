import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { launchChromium } from './browsers/chromium';
import type { BrowserKind } from './browsers/find';
import { findBrowser } from './browsers/find';
import { launchFirefox } from './browsers/firefox';
import { installBrowser } from './browsers/install';
import { printReport } from './print-report';
import { startWeb, type Web } from './web';

const USAGE = 'usage: npm start -- [chrome|firefox] [FILE or URL] [--url URL]';
const FRONT = 'https://daily-digest.example/';
const ARTICLE = `${FRONT}tarnmouth-to-warm-its-hospital-with-heat-from-harbor-data-centers/`;

const log = (words: string) => console.error(`[headwater] ${words}`);

/** The exit code, once the person has closed the browser; without a display, once the report is printed. */
export async function start(args: readonly string[], folder: string): Promise<number> {
  const wish = readArguments(args);
  if (!wish) {
    console.error(USAGE);
    return 2;
  }
  const kind = wish.kind ?? (findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox');
  if (!findBrowser(kind) && !installBrowser(kind)) return 1;
  const file = wish.page === null || isAddress(wish.page) ? null : path.resolve(folder, wish.page);
  if (file && !fs.existsSync(file)) {
    console.error(`there is no file ${file}`);
    return 2;
  }
  log(`building dist/${kind}`);
  await build({ mode: kind === 'firefox' ? 'firefox' : 'production', logLevel: 'warn' });
  const web = await startWeb();
  const address = file ? lay(web, file, wish.url) : (wish.page ?? ARTICLE);
  try {
    return await show({ web, kind, address });
  } finally {
    await web.close();
  }
}

interface Wish {
  readonly kind: BrowserKind | null;
  readonly page: string | null;
  readonly url: string | null;
}

function readArguments(args: readonly string[]): Wish | null {
  const flag = args.indexOf('--url');
  const url = flag === -1 ? null : (args[flag + 1] ?? '');
  const rest = flag === -1 ? args : args.toSpliced(flag, 2);
  const kind = rest[0] === 'chrome' || rest[0] === 'firefox' ? rest[0] : null;
  const pages = kind ? rest.slice(1) : rest;
  if (pages.length > 1 || (url !== null && !isAddress(url)) || pages.some((page) => page.startsWith('-'))) return null;
  return { kind, page: pages[0] ?? null, url };
}

const isAddress = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text);

/** The address under which a file is served, in this browser only. */
function lay(web: Web, file: string, url: string | null): string {
  const address = url ?? `https://page.example/${path.basename(pathToFileURL(file).pathname)}`;
  web.lay(address, fs.readFileSync(file, 'utf8'));
  return new URL(address).href;
}

interface Show {
  readonly web: Web;
  readonly kind: BrowserKind;
  readonly address: string;
}

async function show({ web, kind, address }: Show): Promise<number> {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  // A page of the wide web is reached as it is; everything else stays inside the demo web.
  const reached = new URL(address).hostname.endsWith('.example') || web.lays(address);
  const browser = await launch({ web, headless, extension: path.resolve('dist', kind), proxied: reached });
  const stop = () => void browser.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    if (headless) {
      log('no display: the report goes to the terminal, the pictures to test-results/start/');
      return await printReport(browser, address);
    }
    if (address === ARTICLE) await browser.open(FRONT);
    await browser.open(address);
    log(`${kind} is open on ${address}; close its window or press Ctrl+C to stop`);
    await browser.exited;
    return 0;
  } finally {
    await browser.close().catch(() => {});
  }
}
