import fs from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

const ENV: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['CHROME_PATH', 'CHROMIUM_BIN'],
  firefox: ['FIREFOX_PATH', 'FIREFOX_BIN'],
};

const NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'librewolf'],
};

const MAC: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/** Path of an installed browser of this kind, or null. The environment wins over PATH, PATH over the usual places. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = ENV[kind].map((name) => process.env[name]).find(Boolean);
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  return [...onPath, ...usualPlaces(kind)].find(isProgram) ?? null;
}

function usualPlaces(kind: BrowserKind): readonly string[] {
  if (process.platform === 'darwin') return MAC[kind];
  if (process.platform !== 'win32') return [];
  const roots = WINDOWS_ROOTS.flatMap((name) => process.env[name] ?? []);
  return roots.flatMap((root) => WINDOWS[kind].map((place) => path.join(root, place)));
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
