// node scripts/run.mjs FILE.ts ARGS… : run a TypeScript program of this repository with Vite's module runner.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './run-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = process.cwd();
process.chdir(root);
ensureInstalled();
process.chdir(here);

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARGS…]');
  process.exit(2);
}
process.argv = [process.argv[0], path.join(root, file), ...args];
await runTypeScript(file);
