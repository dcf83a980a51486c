import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. The first row whose room fits a file is its law. */
const floors: readonly (readonly [room: RegExp, mayImport: RegExp])[] = [
  [/^core\/model/, /^$/],
  [/^core\/languages\//, /^core\/(model|languages\/)/],
  [/^core\/text\//, /^core\/(model|languages|text\/)/],
  [/^core\/wording\//, /^core\/(model|text\/|wording\/)/],
  [/^core\/article\//, /^core\/(model|languages|text\/(direction$|decode-entities$)|article\/)/],
  [/^core\/source\//, /^(core\/(model|languages|text\/|source\/)|tldts$)/],
  [/^core\/site\//, /^core\/(model|site\/|source\/(publishers|domain))/],
  [
    /^core\/correction\//,
    /^core\/(model|correction\/|source\/(domain|public-url|show-host|without-tracking|same-site))/,
  ],
  [/^core\/verdict\//, /^core\/(model|verdict\/)/],
  [/^core\/inspect/, /^core\/(model|inspect$|text\/|wording\/|source\/|site\/|verdict\/|correction\/)/],
  [/^platform\/browser/, /^webextension-polyfill$/],
  [
    /^platform\//,
    /^(core\/(model|correction\/wish|site\/(ledger|host-list)|source\/(public-url|engines|providers|original|stated-source))|platform\/|valibot$)/,
  ],
  [
    /^ui\//,
    /^(core\/(model|source\/(original|stated-source|chosen-engine|came-first|providers))|platform\/(i18n|settings|tab-states|corrector|finder|messages|provider-access)$|ui\/|preact|@preact\/signals|dompurify$|diff$|turndown$)/,
  ],
  [/^content\/probe/, /^$/],
  [/^content\//, /^core\/(model|article\/)/],
  [
    /^background\//,
    /^(core\/(model|inspect|correction\/|site\/ledger|source\/(unwrap|public-url|original|domain|providers|found-candidates|chosen-engine|search-address|selection-query|read-site-feed)|wording\/model)|platform\/|background\/|content\/(extract|probe)\.ts\?iife$)/,
  ],
  [/^popup\//, /^(core\/(model|source\/original)|platform\/|ui\/|popup\/|preact|@preact\/signals)/],
  [
    /^reader\//,
    /^(core\/(model|text\/direction|source\/original)|platform\/|ui\/|reader\/|preact|@preact\/signals|turndown$|client-zip$|tinykeys$|diff$)/,
  ],
  [
    /^options\/self-test/,
    /^(core\/(model|inspect|wording\/model|article\/(extract|snapshot))|platform\/load-asset$|options\/)/,
  ],
  [/^options\/samples/, /^(core\/model|\.\.\/demo\/pages\/.*\?url$)/],
  [
    /^options\//,
    /^(core\/(model|source\/(engines|chosen-engine|providers))|platform\/|ui\/|options\/|preact|@preact\/signals|valibot$)/,
  ],
  [/^welcome\//, /^(core\/model|platform\/|ui\/|welcome\/|preact)/],
];

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file)).toSorted();
const sourceOf = (file: string) => readFileSync(join('src', file), 'utf8');

/** Modules a file names: those of this repository as paths from src, without an ending. */
function importsOf(file: string): string[] {
  const found = sourceOf(file).matchAll(
    /^(?:import|export)\b[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...found]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((target) => !target.endsWith('.css'))
    .map((target) => (target.startsWith('.') ? relative('', join(dirname(file), target)) : target))
    .map((target) => target.replace(/^@\//, ''));
}

describe('floors', () => {
  test.each(files)('%s imports only what its floor allows', (file) => {
    const law = floors.find(([room]) => room.test(file));
    expect(law, 'a room without a law: add a row').toBeDefined();
    expect(importsOf(file).filter((target) => !law?.[1].test(target))).toEqual([]);
  });

  test('no import cycles', () => {
    const graph = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), importsOf(file)]));
    const resolve = (target: string) => (graph.has(target) ? target : `${target}/index`);
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const target of graph.get(file) ?? []) {
        const cycle = walk(resolve(target), [...path, file]);
        if (cycle.length > 0) return cycle;
      }
      done.add(file);
      return [];
    };
    expect([...graph.keys()].flatMap((file) => walk(file, []))).toEqual([]);
  });
});

describe('house rules', () => {
  /** Tables of facts may be long; code may not. */
  const isTable = (file: string) => /languages\/|wrappers|publishers|portals|substitutions|blocks-model/.test(file);

  test.each(files.filter((file) => !isTable(file)))('%s has at most 250 lines', (file) => {
    const lines = sourceOf(file)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line));
    expect(lines.length).toBeLessThanOrEqual(250);
  });

  test('no file is a drawer', () => {
    const drawer = /^(utils?|helpers?|common|shared|manager|service|handler|types|constants|misc)\b/;
    expect(files.filter((file) => file.split('/').some((part) => drawer.test(basename(part))))).toEqual([]);
  });

  test.each(files.filter((file) => file.startsWith('core/')))('%s has no browser, network, clock or chance', (file) => {
    const code = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const timed = file.startsWith('core/article/snapshot') ? '' : '|\\bDate\\.now\\b|\\bperformance\\.now\\b';
    expect(
      code.match(
        new RegExp(`\\bfetch\\(|\\bMath\\.random\\b|\\b(?:browser|chrome)\\.\\w+\\.|new Date\\(\\)${timed}`, 'g'),
      ) ?? [],
    ).toEqual([]);
  });

  test.each(files)('%s writes no HTML as strings and has no loose ends', (file) => {
    const loose =
      /\.(?:inner|outer)HTML\b\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function\b|:\s*any\b|as any\b|@ts-(?:ignore|nocheck)|biome-ignore|dangerouslySetInnerHTML/g;
    expect(sourceOf(file).match(loose) ?? []).toEqual([]);
  });
});
