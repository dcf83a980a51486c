import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Longest script that does nothing but start another, in characters. */
const STARTER = 1000;

/**
 * What must be loaded before a page of a build can start: its scripts and what they import, in turn; a script shorter
 * than `starter` waits for what it begins to load, too. Files by their path in the build.
 */
export function pageScripts(dist: string, page: string, starter = STARTER): readonly string[] {
  const html = readFileSync(join(dist, `src/${page}/index.html`), 'utf8');
  const waiting = [...html.matchAll(/src="\/(assets\/[^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    const imports =
      code.length < starter ? /(?:from|import)\(?["'`]\.\/([^"'`]+\.js)/g : /(?:from|import)"\.\/([^"]+\.js)"/g;
    for (const found of code.matchAll(imports)) waiting.push(`assets/${found[1]}`);
  }
  return [...seen];
}

/** Size of these files of a build, each gzipped, in kB. */
export function kilobytesOf(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1024;
}
