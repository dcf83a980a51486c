// Installing what the lock file names, when it is not there yet. Node built-ins only.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** npm writes this file last, so it tells a finished install from a broken one. */
const STAMP = 'node_modules/.package-lock.json';

/** Run `npm ci` when the installed packages are missing or older than the lock file. Prints to stderr only. */
export function ensureInstalled() {
  if (fs.existsSync(STAMP) && fs.statSync(STAMP).mtimeMs >= fs.statSync('package-lock.json').mtimeMs) return;
  const windows = process.platform === 'win32';
  console.error('[headwater] installing dependencies (npm ci)');
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  fs.utimesSync(STAMP, new Date(), new Date());
}
