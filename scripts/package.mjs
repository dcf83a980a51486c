// npm run package: dist/headwater-chrome-VERSION.zip and dist/headwater-firefox-VERSION.zip, byte-equal for equal sources.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled();
const { downloadZip } = await import('client-zip');
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

/** One moment for every file. Zip times are local, so it is made of local parts and the same everywhere. */
const MOMENT = new Date(2000, 0, 1);

for (const [target, mode] of [
  ['chrome', 'production'],
  ['firefox', 'firefox'],
]) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  const folder = path.join('dist', target);
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith('.'))
    .toSorted();
  const entries = files.map((name) => ({
    name,
    lastModified: MOMENT,
    input: fs.readFileSync(path.join(folder, name)),
  }));
  const zip = Buffer.from(await downloadZip(entries).arrayBuffer());
  const place = `dist/headwater-${target}-${version}.zip`;
  fs.writeFileSync(place, zip);
  console.log(`${place}  ${files.length} files, ${zip.length} bytes`);
}
