/**
 * Public XSS corpora through the built extension's own reader page, in a real browser.
 * npm run bench:security [-- chrome|firefox] [--data DIR] [--every N] [--unguarded]
 * With --unguarded DOMPurify is left out, to see whether the other locks hold by themselves.
 * Prints, for each corpus, how many payloads ran, left something active behind, or asked the network for anything. All must be 0.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Report } from '@/core/model';
import { articleMarkup } from '@/ui/article-markup';
import { launchChromium } from '../scripts/browsers/chromium';
import type { Driver, Tab } from '../scripts/browsers/driver';
import { launchFirefox } from '../scripts/browsers/firefox';
import { until } from '../scripts/browsers/until';
import { startWeb } from '../scripts/web';
import { dataFolder } from './data-folder';

const CORPORA = ['blns', 'dompurify-expect', 'dompurify-suite', 'h5sc', 'html5lib-tree', 'patt', 'payloadbox'];
/** Payloads drawn into one reader page, each in a section of its own. */
const BATCH = 25;
/** For one page to be drawn, in ms. */
const PATIENCE = 15_000;
const ARTICLE = 'https://tide-notes.example/what-the-old-tide-gauge-taught-me/';
/** Hosts that browsers ask by themselves. */
const CHATTER = /\b(google|googleapis|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)/;
/** What a payload would call to show that it ran. */
const ALARM = `window.__ran = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval'])
  window[name] = (what) => { window.__ran.push(name + ' ' + what); };`;

interface Payload {
  readonly id: string;
  readonly html: string;
}

interface Finding {
  /** Null where nothing could be watched: Firefox lets no program into pages of an extension before theirs. */
  readonly ran: readonly string[] | null;
  readonly active: readonly string[];
  readonly asked: readonly string[];
}

const firefox = process.argv.includes('firefox');
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1;
const folder = dataFolder('xss');
const target = firefox ? 'firefox' : 'chrome';
const unguarded = process.argv.includes('--unguarded');
const outDir = resolve(unguarded ? `dist/unguarded-${target}` : `dist/${target}`);
await build({
  mode: firefox ? 'firefox' : 'production',
  logLevel: 'error',
  build: { outDir },
  ...(unguarded ? { resolve: { alias: { dompurify: resolve('bench/no-purify.ts') } } } : {}),
});

const web = await startWeb();
const browser = await (firefox ? launchFirefox : launchChromium)({
  web,
  headless: true,
  extension: outDir,
});
try {
  process.exitCode = await bench(browser);
} finally {
  await browser.close();
  await web.close();
}

async function bench(browser: Driver): Promise<number> {
  // An article's own images are loaded on purpose; here nothing may be.
  await browser.extension.call(() => chrome.storage.sync.set({ settings: { images: 'never' } }));
  const report = await anyReport(browser);
  const reader = await browser.openOwn('src/reader/index.html?id=none');
  await browser.beforeScripts(ALARM, reader);
  console.log(
    `| corpus (${target}${unguarded ? ', without DOMPurify' : ''}) | payloads | ran | left something active | asked the network |\n|---|---|---|---|---|`,
  );
  let bad = 0;
  for (const corpus of CORPORA) {
    const all: readonly Payload[] = JSON.parse(readFileSync(join(folder, `${corpus}.json`), 'utf8'));
    const payloads = all.filter((one, at) => typeof one.html === 'string' && at % every === 0);
    let watched = true;
    const found = { ran: [] as string[], active: [] as string[], asked: [] as string[] };
    for (let at = 0; at < payloads.length; at += BATCH) {
      const batch = payloads.slice(at, at + BATCH);
      const { ran, active, asked } = await draw(browser, reader, withPayloads(report, batch));
      const where = batch[0]?.id ?? '';
      watched &&= ran !== null;
      found.ran.push(...(ran ?? []).map((what) => `${where}: ${what}`));
      found.active.push(...active.map((what) => `${where}: ${what}`));
      found.asked.push(...asked.map((what) => `${where}: ${what}`));
    }
    console.log(
      `| ${corpus} | ${payloads.length} | ${watched ? found.ran.length : 'not watched'} | ${found.active.length} | ${found.asked.length} |`,
    );
    for (const line of [...found.ran, ...found.active, ...found.asked].slice(0, 10)) console.error(`  ${line}`);
    bad += found.ran.length + found.active.length + found.asked.length;
  }
  return bad === 0 ? 0 : 1;
}

/** A real report, to be filled with payloads wherever a page's words may stand. */
async function anyReport(browser: Driver): Promise<Report> {
  const tab = await browser.open(ARTICLE);
  const key = `tab:${tab.id}`;
  const state = await until(async () => {
    const stored = await browser.extension.call(async (key) => (await chrome.storage.session.get(key))[key], key);
    return (stored as { report?: Report } | undefined)?.report;
  }, 'a report');
  await tab.close();
  return state;
}

function withPayloads(report: Report, payloads: readonly Payload[]): Report {
  const html = payloads.map((one) => `<section>${one.html}</section>`).join('\n');
  const words = payloads
    .map((one) => one.html)
    .join(' ')
    .slice(0, 2000);
  const article = { ...report.article, html: `${html}<p>END</p>`, headline: words, byline: words, siteName: words };
  return { ...report, article };
}

async function draw(browser: Driver, reader: Tab, report: Report): Promise<Finding> {
  const id = crypto.randomUUID();
  const record = { tabId: 0, report, isPrivate: false };
  await browser.extension.call(
    async (key, record) => {
      await chrome.storage.session.clear();
      await chrome.storage.session.set({ [key]: record });
    },
    `reader:${id}`,
    record,
  );
  browser.web.forget();
  await reader.call((id) => {
    location.search = `?id=${id}`;
  }, id);
  const isDrawn = (id: string) => location.search.includes(id) && document.querySelector('.prose') !== null;
  const drawn = await until(() => reader.call(isDrawn, id), 'the article', PATIENCE).catch(() => false);
  if (!drawn) return { ran: [], active: ['the reader stayed empty'], asked: [] };
  const { ran, active } = await reader.call(audit, articleMarkup.tags, [
    ...articleMarkup.attributes,
    ...articleMarkup.ours,
    'tabindex',
  ]);
  const asked = [...browser.web.requests.map(({ url }) => url), ...browser.web.strangers];
  return { ran, active, asked: asked.filter((url) => !CHATTER.test(url)) };
}

/** Runs in the reader page: what ran, and which elements, attributes and addresses of the body are not ours to allow. */
function audit(tags: readonly string[], attributes: readonly string[]) {
  const ran = (window as unknown as { readonly __ran?: readonly string[] }).__ran;
  const active: string[] = [];
  for (const element of document.querySelectorAll('.prose *')) {
    // The button that copies code is ours: a page can give nothing a class.
    if (element.matches('button.copy-code')) continue;
    if (!tags.includes(element.localName)) active.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!attributes.includes(name)) active.push(`${name}=${value.slice(0, 60)}`);
      if (name === 'href' && !/^(https?:|#)/.test(value)) active.push(`href=${value.slice(0, 60)}`);
    }
  }
  for (const element of document.querySelectorAll(
    'script:not([src]), iframe, object, embed, base, meta[http-equiv], form',
  ))
    active.push(`<${element.localName}> in the page`);
  return { ran: ran ?? null, active };
}
