import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export interface ChromiumProcess {
  readonly browser: Browser;
  /** The extension's id. */
  readonly id: string;
  readonly exited: Promise<unknown>;
  close(): Promise<void>;
}

/** Silence: nothing is asked of the outside, nothing greets the user. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  '--hide-crash-restore-bubble',
];

/** Sites share renderers, the extension keeps its own; and none is held ready for pages and surfaces of the browser's that no test opens. */
const FEW_PROCESSES = [
  '--renderer-process-limit=2',
  '--disable-site-isolation-trials',
  '--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI',
];

interface Options {
  readonly program: string;
  readonly headless: boolean;
  readonly extension: string;
  /** Host and port every request goes through, those to this machine too; null for the wide web. */
  readonly proxy: string | null;
  readonly fewProcesses?: boolean;
}

/** A Chromium with a profile of its own, the extension loaded and its icon pinned. */
export async function startChromium({
  program,
  headless,
  extension,
  proxy,
  fewProcesses = false,
}: Options): Promise<ChromiumProcess> {
  const id = unpackedId(extension);
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
      ...QUIET,
      ...(fewProcesses ? FEW_PROCESSES : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(proxy ? ['--ignore-certificate-errors'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(headless ? ['--disable-gpu'] : []),
    ],
  });
  return {
    browser,
    id,
    exited: new Promise((resolve) => browser.once('disconnected', resolve)),
    async close() {
      await browser.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The id Chrome gives a folder without a key: its path's SHA-256, 16 bytes, hex digits written a to p. */
function unpackedId(folder: string): string {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : folder;
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
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
