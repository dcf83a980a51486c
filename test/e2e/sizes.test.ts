import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kilobytesOf, pageScripts } from './page-scripts';

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
    const dist = join('dist', target);
    expect(kilobytesOf(dist, pageScripts(dist, page))).toBeLessThanOrEqual(most);
  },
);

test.each(['chrome', 'firefox'])('in %s the popup’s first frame waits for hardly any JavaScript', (target) => {
  const dist = join('dist', target);
  expect(kilobytesOf(dist, pageScripts(dist, 'popup', 0))).toBeLessThanOrEqual(2);
});

test.each(['chrome', 'firefox'])('in %s the reader’s text waits for nothing that stands around it', (target) => {
  const dist = join('dist', target);
  const waitedFor = pageScripts(dist, 'reader').map((file) => readFileSync(join(dist, file), 'utf8'));
  const all = readdirSync(join(dist, 'assets')).map((file) => readFileSync(join(dist, 'assets', file), 'utf8'));
  // Words that the parts around the text say, each found in the build.
  const around = ['search_sends', 'missing_apply', 'keep_epub', 'type_size', 'compare_title'];
  expect(around.filter((words) => !all.some((code) => code.includes(words)))).toEqual([]);
  expect(around.filter((words) => waitedFor.some((code) => code.includes(words)))).toEqual([]);
});

test.each(['chrome', 'firefox'])('in %s no font stands in the way of a first paint', (target) => {
  const html = readFileSync(join('dist', target, 'src/popup/index.html'), 'utf8');
  expect(html).not.toMatch(/woff2|rel="preload"/);
});

test.each(['chrome', 'firefox'])('in %s the popup’s page loads nothing ahead but its starter', (target) => {
  const dist = join('dist', target);
  const html = readFileSync(join(dist, 'src/popup/index.html'), 'utf8');
  const ahead = [...html.matchAll(/rel="modulepreload"[^>]*href="\/([^"]+)"/g)].map((found) => found[1]);
  const starter = pageScripts(dist, 'popup', 0);
  expect(ahead.filter((file) => !starter.includes(file ?? ''))).toEqual([]);
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
