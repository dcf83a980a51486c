import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Most JavaScript a page may load before its lazy parts, in kB, gzipped. */
const BUDGETS = [
  ['popup', 40],
  ['reader', 70],
  ['options', 40],
  ['welcome', 70],
] as const;

test.each(['chrome', 'firefox'].flatMap((target) => BUDGETS.map(([page, most]) => [target, page, most] as const)))(
  'in %s the %s starts with at most %i kB of JavaScript',
  (target, page, most) => {
    expect(kilobytes(join('dist', target), page)).toBeLessThanOrEqual(most);
  },
);

test.each(['chrome', 'firefox'])('in %s the popup’s first frame waits for hardly any JavaScript', (target) => {
  expect(kilobytes(join('dist', target), 'popup', 0)).toBeLessThanOrEqual(2);
});

test.each(['chrome', 'firefox'])('in %s no font stands in the way of a first paint', (target) => {
  const html = readFileSync(join('dist', target, 'src/popup/index.html'), 'utf8');
  expect(html).not.toMatch(/woff2|rel="(?:preload|modulepreload)"/);
});

test.each(['chrome', 'firefox'].flatMap((target) => BUDGETS.map(([page]) => [target, page] as const)))(
  'in %s the %s has one style sheet, so that its rules follow those that all pages share',
  (target, page) => {
    const html = readFileSync(join('dist', target, `src/${page}/index.html`), 'utf8');
    const [sheet = '', ...more] = [...html.matchAll(/rel="stylesheet"[^>]*href="\/([^"]+)"/g)].map((found) => found[1]);
    expect(more).toEqual([]);
    const own = readFileSync(`src/${page}/${page}.css`, 'utf8').match(/^\.[\w-]+/m)?.[0] ?? '';
    const css = readFileSync(join('dist', target, sheet), 'utf8');
    expect(css.indexOf('--paper')).toBeLessThan(css.lastIndexOf(own));
  },
);

test.each(['chrome', 'firefox'])('in %s the scripts for pages are small', (target) => {
  const content = join('dist', target, 'src/content');
  // The first runs on every page; the second is injected whole into the pages that are read.
  expect(statSync(join(content, 'probe.js')).size).toBeLessThanOrEqual(2_000);
  expect(gzipSync(readFileSync(join(content, 'extract.js')), { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

/** Longest script that does nothing but start another, in characters. */
const STARTER = 1000;

/** What a page's scripts are and import, and what those shorter than `starter` begin to load. */
function kilobytes(dist: string, page: string, starter = STARTER): number {
  const html = readFileSync(join(dist, `src/${page}/index.html`), 'utf8');
  const waiting = [...html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    // A page whose script only starts another waits for that one too.
    const imports =
      code.length < starter ? /(?:from|import)\(?["'`]\.\/([^"'`]+\.js)/g : /(?:from|import)"\.\/([^"]+\.js)"/g;
    for (const found of code.matchAll(imports)) waiting.push(`assets/${found[1]}`);
  }
  return [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024;
}
