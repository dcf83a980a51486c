import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { debianFolder } from './packages';

const FILE = 'usr/share/dictd/freedict-eng-deu.dict.dz';
/** A word of so many translations is translated by chance alone. */
const MOST = 40;

/** For each English word or phrase the others that share a German translation: what a word-by-word translation there and back may make of it. */
export function readThereAndBack(): Map<string, readonly string[]> {
  const file = join(debianFolder('dict-freedict-eng-deu', '2022.04.21-1'), FILE);
  const there = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  let head = '';
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const found = /^([a-z][a-z' ]*) \/[^/]*\//.exec(line)?.[1];
    if (found) {
      head = found;
      continue;
    }
    if (head !== '' && /^\p{L}/u.test(line)) {
      for (const german of line.split(/, (?![^<[(]*[>\])])/).map(plain)) {
        if (german === '') continue;
        add(there, head, german);
        add(back, german, head);
      }
    }
    head = '';
  }
  return new Map(
    [...there].map(([word, germans]) => [
      word,
      [...new Set([...germans].flatMap((german) => [...(back.get(german) ?? [])]))]
        .filter((other) => other !== word)
        .slice(0, MOST),
    ]),
  );
}

/** A translation without its notes on grammar and field. */
function plain(text: string): string {
  return text.replace(/<[^>]*>|\[[^\]]*\]|\([^)]*\)/g, '').trim();
}

function add(lists: Map<string, Set<string>>, key: string, value: string): void {
  const known = lists.get(key);
  if (known) known.add(value);
  else lists.set(key, new Set([value]));
}
