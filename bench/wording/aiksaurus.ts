import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianFolder } from './packages';

/** Ends a list of numbers in both files. */
const END = 0xffff;
/** The first words of a meaning name its class. */
const CLASS_WORDS = 2;

/** For each word the lists it stands in, in the manner of Roget: wide circles of related words, not WordNet's. A `:` in the file is a space. */
export function readAiksaurus(): Map<string, readonly (readonly string[])[]> {
  const folder = join(debianFolder('libaiksaurus-1.2-data', '1.2.1+dev-0.12-7'), 'usr/share/aiksaurus');
  const words = readWords(readFileSync(join(folder, 'words.dat')));
  const lists = listsIn(readFileSync(join(folder, 'meanings.dat')), 0).map((ids) =>
    ids.slice(CLASS_WORDS).flatMap((id) => words[id]?.word ?? []),
  );
  return new Map(words.map(({ word, meanings }) => [word, meanings.flatMap((id) => [lists[id] ?? []])]));
}

/** Each word, a NUL, the numbers of its meanings. */
function readWords(file: Buffer): { word: string; meanings: number[] }[] {
  const words: { word: string; meanings: number[] }[] = [];
  for (let at = 0; at < file.length; ) {
    const nul = file.indexOf(0, at);
    if (nul < 0) break;
    const meanings = listAt(file, nul + 1);
    words.push({ word: file.toString('latin1', at, nul).replaceAll(':', ' ').toLowerCase(), meanings });
    at = nul + 1 + 2 * (meanings.length + 1);
  }
  return words;
}

function listsIn(file: Buffer, from: number): number[][] {
  const lists: number[][] = [];
  for (let at = from; at + 1 < file.length; ) {
    const list = listAt(file, at);
    lists.push(list);
    at += 2 * (list.length + 1);
  }
  return lists;
}

function listAt(file: Buffer, from: number): number[] {
  const list: number[] = [];
  for (let at = from; at + 1 < file.length; at += 2) {
    const value = file.readUInt16BE(at);
    if (value === END) break;
    list.push(value);
  }
  return list;
}
