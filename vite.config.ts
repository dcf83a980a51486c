import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** Nothing but our own files; `connect-src https:` is for originals the reader asked to compare. */
const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

/** One manifest.json, two outputs: only what the browsers really disagree on differs. */
export function manifestFor(target: Target, strict = true): ManifestV3Export {
  const manifest = {
    ...structuredClone(base),
    version: pkg.version,
    ...(strict ? { content_security_policy: { extension_pages: STRICT_CSP } } : {}),
  };
  // Firefox takes policies as they come and knows no such key.
  const policy = { storage: { managed_schema: 'policy.json' } };
  if (target === 'chrome') return { ...manifest, ...policy, minimum_chrome_version: '121' } as ManifestV3Export;
  return {
    ...manifest,
    action: { ...manifest.action, default_area: 'navbar' },
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'headwater@headwater.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * Two leftovers of crxjs 3.0.0 that a release must not carry:
 * - `?iife` imports put the injected file in web_accessible_resources, so any site could probe for the extension;
 *   scripting.executeScript needs no such entry;
 * - the same file is emitted a second time as an unused ES chunk.
 */
function tidy(): Plugin {
  return {
    name: 'tidy-crx-output',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') return this.error('manifest.json is not in the bundle');
        const manifest = JSON.parse(String(asset.source)) as Record<string, unknown>;
        delete manifest.web_accessible_resources;
        asset.source = JSON.stringify(manifest, null, 2);
        const used = new Set<string>();
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') for (const name of [...file.imports, ...file.dynamicImports]) used.add(name);
        const text = Object.values(bundle)
          .map((file) => (file.type === 'asset' ? String(file.source) : file.code))
          .join('\n');
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk' && !used.has(name) && !text.includes(name)) delete bundle[name];
        }
      },
    },
  };
}

/**
 * Names in the reader's page what its starter imports, so that all is asked for together: vite names only what is imported statically.
 * The popup's starter waits for the first paint instead.
 */
function preloadReader(): Plugin {
  return {
    name: 'preload-reader',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { chunk, bundle, path }) {
        if (!chunk || !bundle || !path.includes('src/reader/')) return [];
        const withImports = (files: readonly string[], seen = new Set<string>()): Set<string> => {
          for (const file of files) {
            const part = bundle[file];
            if (part?.type === 'chunk' && !seen.has(file)) withImports(part.imports, seen.add(file));
          }
          return seen;
        };
        const named = withImports(chunk.imports);
        const later = [...withImports(chunk.dynamicImports)].filter((file) => !named.has(file));
        return later.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** Modules of `folder` by their names. */
const modules = (folder: string, names: string) => new RegExp(`/${folder}/(?:${names.replaceAll(' ', '|')})\\b`);

/**
 * What pages have in common, each with all it needs, in four files rather than twenty: every file is
 * waited for before anything is drawn. What is loaded late must stay out of them.
 */
const SHARED = [
  // All that the popup's starter imports: its first frame waits for it.
  { name: 'starter', test: /vite\/preload-helper|\/src\/(?:ui\/first-paint|platform\/last-width)/, priority: 4 },
  {
    name: 'base',
    test: modules(
      'src/(?:platform|ui)',
      'i18n messages settings reader-records finder corrector shortcuts activate-tab tab-states left-out-sites always-read tabs open-options link-address version set-language reading-style font-ready',
    ),
    priority: 3,
  },
  {
    name: 'views',
    test: modules(
      '(?:src/ui|node_modules)',
      'preact verdict-words use-settings use-media use-phrase-marks text-index late Announcer Key plain-text StateScreen PhraseTip Sentence ready-services save-file CorrectionWords EvidenceList VerdictCard VerdictGlyph WordingNote',
    ),
    priority: 2,
  },
  { name: 'article', test: modules('src/ui', 'ArticleView'), priority: 1 },
  // Not in it: what few readers need.
  {
    name: 'report',
    test: /\/src\/ui\/(?!Services|TypeSettings|word-changes|apart-words)(?:keep\/known-of|[^/]+)\.tsx?$/,
    priority: 0,
  },
];

export default defineConfig(({ mode, command }) => {
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  return {
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    plugins: [
      preact(),
      crx({
        manifest: manifestFor(target, command === 'build'),
        browser: target,
        contentScripts: { standaloneFiles: ['src/content/probe.ts', 'src/content/extract.ts'] },
      }),
      preloadReader(),
      tidy(),
    ],
    server: { port: 5199, strictPort: true, hmr: { port: 5199 } },
    build: {
      outDir: command === 'serve' ? 'dist/dev' : `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      // The manifest names the popup and the options; these pages are opened by address.
      rolldownOptions: {
        input: ['src/reader/index.html', 'src/welcome/index.html'],
        output: { codeSplitting: { groups: SHARED } },
      },
    },
  };
});
