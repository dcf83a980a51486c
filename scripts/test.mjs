// npm test: types, lint, unit tests, then the built extension in real browsers. Arguments go to vitest.
// Only Node built-ins until the install is done.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureInstalled();
const { runTypeScript } = await import('./run-typescript.mjs');
const { findBrowser } = await runTypeScript('scripts/browsers/find.ts');
const { installBrowser } = await runTypeScript('scripts/browsers/install.ts');
if (!findBrowser('chrome') && !installBrowser('chrome')) process.exit(1);

const totals = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

// Each keeps but one processor busy.
await Promise.all([
  step('types', 'typescript/bin/tsc'),
  step('types of the core, without a browser', 'typescript/bin/tsc', '-p', 'tsconfig.core.json'),
  step('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  step('unused code', 'knip/bin/knip.js'),
]);
await suite('core');
await suite('unit');
await suite('e2e');
if (!findBrowser('firefox')) {
  console.log(
    '\n!!! NO FIREFOX FOUND: every test in Firefox was SKIPPED. Install firefox-esr or set FIREFOX_PATH. !!!',
  );
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(broken || totals.failed > 0 || totals.passed === 0 ? 1 : 0);

async function step(what, program, ...args) {
  const begun = Date.now();
  const child = spawn(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' });
  const [status] = await once(child, 'exit');
  console.log(`[test] ${what}: ${status === 0 ? 'fine' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (status !== 0) broken = true;
}

/** Runs one project of vitest and adds its numbers to the totals. */
async function suite(project) {
  const file = `test-results/${project}.json`;
  fs.rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await step(
    `${project} tests`,
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    ...reporters,
    ...process.argv.slice(2),
  );
  if (!fs.existsSync(file)) return;
  const counts = JSON.parse(fs.readFileSync(file, 'utf8'));
  totals.passed += counts.numPassedTests;
  totals.failed += counts.numFailedTests;
  totals.skipped += counts.numPendingTests + counts.numTodoTests;
}
