// npm start [chrome|firefox] [FILE-or-URL] [--url U]: from a fresh clone to a browser with Headwater at work.
// Only Node built-ins until the install is done.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const here = process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled();
const { runTypeScript } = await import('./run-typescript.mjs');
const { start } = await runTypeScript('scripts/start.ts');
// npm runs scripts in the repository's folder; INIT_CWD is where the person is.
process.exit(await start(process.argv.slice(2), path.resolve(process.env.INIT_CWD ?? here)));
