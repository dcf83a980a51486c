import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { type BrowserKind, findBrowser } from './find';

const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chrome:
    'No Chromium, Chrome, Edge or Brave found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  firefox: 'No Firefox found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
};

/** Whether a browser of this kind is there in the end: as root on Debian it is installed, elsewhere the way is told. */
export function installBrowser(kind: BrowserKind): boolean {
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.error(`[headwater] installing ${PACKAGES[kind][0]}`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[kind]);
  }
  if (findBrowser(kind)) return true;
  console.error(ADVICE[kind]);
  return false;
}

function apt(...args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
}
