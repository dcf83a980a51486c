import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The exports of a TypeScript module of this repository, loaded by Vite's module runner (`@/` is src). */
export async function runTypeScript(file) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src') } },
  });
  return module;
}
