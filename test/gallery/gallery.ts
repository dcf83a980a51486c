import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { serveFolder } from './serve';
import { installStandIn, type StandIn } from './stand-in';
import { states } from './states';

/** Pictures of every screen in each look, with axe's findings: `npm run gallery -- [FILTER]`, after a build. */
const OUT = 'test-results/gallery';
const [filter = '', browserName = 'chrome'] = process.argv.slice(2);

interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
  readonly width: number | null;
  readonly forced?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', lang: 'en', width: null },
  { name: 'dark', scheme: 'dark', lang: 'en', width: null },
  { name: 'german', scheme: 'light', lang: 'de', width: null },
  { name: 'arabic', scheme: 'light', lang: 'ar', width: null },
  { name: 'narrow', scheme: 'light', lang: 'en', width: 320 },
  { name: 'forced', scheme: 'dark', lang: 'en', width: null, forced: true },
];

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly answers: Readonly<Record<string, unknown>>;
  /** What is pressed before the picture is taken, and what is typed then. */
  readonly press?: string | readonly string[];
  readonly type?: string;
  readonly settings?: object;
  /** What else storage holds. */
  readonly stored?: object;
}

const THEMES = ['sepia', 'black', 'contrast', 'own'] as const;
const READER_ID = '00000000-0000-4000-8000-000000000000';
const shots: readonly Shot[] = [
  ...Object.keys(states).map(popupShot),
  { ...popupShot('reworded'), name: 'popup-correct', press: '.not-right' },
  {
    ...popupShot('corrected'),
    name: 'popup-correct-refused',
    press: ['.not-right', '.sheet label:nth-of-type(2)', '.sheet .primary'],
  },
  { ...readerShot('reworded'), name: 'reader-correct', press: '.not-right' },
  ...['reworded', 'none', 'hostile'].map((name) => readerShot(name)),
  { ...readerShot('matched'), name: 'reader-compare', press: 'aside button[aria-pressed]' },
  { ...readerShot('reworded'), name: 'reader-type', press: '[popovertarget="type-panel"]' },
  { ...readerShot('reworded'), name: 'reader-keep', press: '[popovertarget="keep-panel"]' },
  { ...readerShot('reworded'), name: 'reader-listen', press: '.tools button:nth-of-type(2)' },
  { ...readerShot('reworded'), name: 'reader-find', press: '.tools button:nth-of-type(1)', type: 'the' },
  { ...readerShot('reworded'), name: 'reader-note', press: 'sup a' },
  { ...readerShot('paged'), name: 'reader-missing', press: '.missing summary' },
  { ...popupShot('paged'), name: 'popup-missing', press: '.missing summary' },
  { ...popupShot('list'), name: 'popup-choose', press: '.missing summary' },
  { ...readerShot('live'), name: 'reader-live' },
  ...THEMES.map((theme) => ({ ...readerShot('reworded'), name: `theme-${theme}`, settings: { theme } })),
  { name: 'reader-gone', path: `src/reader/index.html?id=${READER_ID}`, width: 1280, height: 900, answers: {} },
  {
    name: 'options',
    path: 'src/options/index.html',
    width: 1000,
    height: 900,
    answers: {},
    stored: { 'pieces:copies.example': { only: null, keep: ['div.more'], drop: [] } },
  },
  { name: 'welcome', path: 'src/welcome/index.html', width: 1000, height: 900, answers: {}, press: '.sample-button' },
];

function popupShot(name: string): Shot {
  const answers = { 'tab/opened': states[name], 'correction/make': { kind: 'no-address' } };
  return { name: `popup-${name}`, path: 'src/popup/index.html?tab=1', width: 400, height: 580, answers };
}

function readerShot(name: string): Shot {
  const state = states[name];
  const report = state?.kind === 'reported' ? state.report : null;
  const answers = { 'reader/opened': { tabId: 1, report, isPrivate: false } };
  return { name: `reader-${name}`, path: `src/reader/index.html?id=${READER_ID}`, width: 1280, height: 900, answers };
}

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
console.log(`${rows.length} pictures in ${OUT}/index.html, ${findings} findings of axe`);
process.exitCode = findings > 0 ? 1 : 0;

async function take(browser: Browser, shot: Shot, look: Look): Promise<number> {
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.log(`${shot.name}: ${message.text()}`));
  page.on('pageerror', (error) => console.log(`${shot.name}: ${String(error)}`));
  await page.setViewport({ width: look.width ?? shot.width, height: shot.height });
  if (browserName !== 'firefox')
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  if (look.forced) await forceColors(page);
  await page.evaluateOnNewDocument(installStandIn, standIn(look, shot));
  await page.goto(`${server.origin}/${shot.path}`);
  await page.waitForSelector('h1');
  for (const selector of [shot.press ?? []].flat()) await page.click(selector);
  if (shot.type) await new Promise((done) => setTimeout(done, 100));
  if (shot.type) await page.keyboard.type(shot.type);
  await new Promise((done) => setTimeout(done, 120));
  const file = `${shot.name}-${look.name}${browserName === 'firefox' ? '-firefox' : ''}.png`;
  await page.screenshot({ path: join(OUT, file) as `${string}.png`, fullPage: /^(?:options|welcome)/.test(shot.name) });
  const problems = await problemsOf(page);
  for (const problem of problems) console.log(`${shot.name} ${look.name}: ${problem}`);
  rows.push(`<figure><figcaption>${shot.name} · ${look.name}</figcaption><img src="${file}" loading="lazy"></figure>`);
  await page.close();
  return problems.length;
}

/** What axe finds, and whether the page is wider than its window. */
async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
    );
  });
  const wide = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return null;
    const over = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > innerWidth);
    return `wider than its window: ${over?.tagName} ${over?.className}`;
  });
  return wide ? [...found, wide] : found;
}

async function forceColors(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}

function standIn({ lang }: Look, shot: Shot): StandIn {
  const messages = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
  return {
    messages,
    answers: shot.answers,
    stored: { ...shot.stored, ...(shot.settings ? { settings: shot.settings } : {}) },
    dir: lang === 'ar' ? 'rtl' : 'ltr',
  };
}
