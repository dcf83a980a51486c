import { spawn } from 'node:child_process';

/** Builds both outputs before the first test in a browser. Leave them as they are with E2E_SKIP_BUILD=1. */
export default async function setup() {
  if (!process.env.E2E_SKIP_BUILD) await Promise.all(['production', 'firefox'].map(buildAs));
}

function buildAs(mode: string): Promise<void> {
  // The runner's own NODE_ENV would make another extension than the one that is released: with JSX for debugging.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode], { env });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`vite build --mode ${mode}:\n${printed}`)),
    );
  });
}
