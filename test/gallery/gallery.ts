import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { type Look, openShot } from './open-shot';
import { problemsOf } from './problems-of';
import { serveFolder } from './serve';
import { type Shot, shots } from './shots';

/** Pictures of every screen in each look, with what is wrong on it: `npm run gallery -- [FILTER] [firefox]`, after a build. */
const OUT = 'test-results/gallery';
const [filter = '', browserName = 'chrome'] = process.argv.slice(2);

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
const server = await serveFolder('dist/chrome');
const browser = await launch(
  browserName === 'firefox'
    ? { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' }
    : {
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--force-color-profile=srgb'],
      },
);
mkdirSync(OUT, { recursive: true });
const rows: string[] = [];
let findings = 0;
for (const look of LOOKS.filter(({ lang }) => langs.has(lang)))
  for (const shot of shots.filter(({ name }) => `${look.name} ${name}`.includes(filter)))
    findings += await take(browser, shot, look);
await browser.close();
server.close();
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><title>Gallery</title><body style="font:14px system-ui;display:flex;flex-wrap:wrap;gap:24px">${rows.join('\n')}`,
);
console.log(`${rows.length} pictures in ${OUT}/index.html, ${findings} findings`);
process.exitCode = findings > 0 ? 1 : 0;

async function take(browser: Browser, shot: Shot, look: Look): Promise<number> {
  const page = await openShot(browser, server.origin, shot, look);
  const file = `${shot.name}-${look.name}${browserName === 'firefox' ? '-firefox' : ''}.png`;
  await page.screenshot({ path: join(OUT, file) as `${string}.png`, fullPage: /^(?:options|welcome)/.test(shot.name) });
  const problems = await problemsOf(page);
  for (const problem of problems) console.log(`${shot.name} ${look.name}: ${problem}`);
  rows.push(`<figure><figcaption>${shot.name} · ${look.name}</figcaption><img src="${file}" loading="lazy"></figure>`);
  await page.close();
  return problems.length;
}
