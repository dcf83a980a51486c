import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '@/core/languages';
import { signals } from '@/core/verdict/signals';

const modulesIn = (folder: string) =>
  readdirSync(`src/core/${folder}`)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''))
    .toSorted();

test.each([
  ['verdict/signals', signals.map((signal) => signal.id)],
  ['languages', languages.map((language) => language.tag)],
])('every module in %s is on its roster, under its file name', (folder, ids) => {
  expect(ids.toSorted()).toEqual(modulesIn(folder));
});
