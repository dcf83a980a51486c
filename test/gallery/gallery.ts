import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../scripts/browsers/find';
import { type Look, showShot } from './open-shot';
import { problemsOf } from './problems-of';
import { serveFolder } from './serve';
import { FIREFOX_ARGS } from './set-media';
import { type Shot, shots } from './shots';

/** Pictures of every screen in each look, with what is wrong on it: `npm run gallery -- [FILTER] [chrome|firefox]`. */
const OUT = 'test-results/gallery';
const [filter = '', only = ''] = process.argv.slice(2);

const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', lang: 'en', width: null },
  { name: 'dark', scheme: 'dark', lang: 'en', width: null },
  { name: 'german', scheme: 'light', lang: 'de', width: null },
  { name: 'arabic', scheme: 'light', lang: 'ar', width: null },
  { name: 'narrow', scheme: 'light', lang: 'en', width: 320 },
  { name: 'german-narrow', scheme: 'light', lang: 'de', width: 320 },
  { name: 'forced', scheme: 'dark', lang: 'en', width: null, forced: true },
  { name: 'spaced', scheme: 'light', lang: 'en', width: null, spaced: true },
];

const langs = new Set(readdirSync('public/_locales'));
const rows: string[] = [];
let findings = 0;
mkdirSync(OUT, { recursive: true });
for (const kind of ['chrome', 'firefox'] as const) if (only === '' || only === kind) await photograph(kind);
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><title>Gallery</title><body style="font:14px system-ui;display:flex;flex-wrap:wrap;gap:24px">${rows.join('\n')}`,
);
console.log(`${rows.length} pictures in ${OUT}/index.html, ${findings} findings`);
process.exitCode = findings > 0 || rows.length === 0 ? 1 : 0;

/** Takes every picture in one browser; none where it is not installed. */
async function photograph(kind: BrowserKind): Promise<void> {
  const executablePath = findBrowser(kind);
  if (!executablePath) return console.log(`No ${kind} found: no pictures of it.`);
  const server = await serveFolder(`dist/${kind}`);
  const args = kind === 'firefox' ? FIREFOX_ARGS : ['--no-sandbox', '--force-color-profile=srgb'];
  const browser = await launch({ browser: kind, executablePath, args });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(String(error)));
  for (const look of LOOKS.filter(({ lang }) => langs.has(lang)))
    for (const shot of shots.filter(({ name }) => `${look.name} ${name}`.includes(filter)))
      findings += await take(page, server.origin, shot, look, kind);
  await browser.close();
  server.close();
}

async function take(page: Page, origin: string, shot: Shot, look: Look, kind: BrowserKind): Promise<number> {
  await showShot(page, origin, shot, look);
  const file = `${shot.name}-${look.name}${kind === 'firefox' ? '-firefox' : ''}.png`;
  await page.screenshot({ path: join(OUT, file) as `${string}.png`, fullPage: /^(?:options|welcome)/.test(shot.name) });
  const problems = await problemsOf(page);
  for (const problem of problems) console.log(`${kind} ${shot.name} ${look.name}: ${problem}`);
  const name = `${shot.name} · ${look.name} · ${kind}`;
  rows.push(`<figure><figcaption>${name}</figcaption><img src="${file}" alt="${name}" loading="lazy"></figure>`);
  return problems.length;
}
