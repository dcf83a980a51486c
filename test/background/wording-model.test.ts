import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';

const assets = new Map<string, Uint8Array>();
const asked: string[] = [];
vi.mock('@/platform/load-asset', () => ({
  loadAsset: (path: string) => {
    asked.push(path);
    return Promise.resolve(assets.get(path) ?? null);
  },
}));

/** As in a worker that was just started. */
async function freshModule() {
  vi.resetModules();
  return await import('@/background/wording-model');
}

beforeEach(() => {
  assets.clear();
  asked.length = 0;
  assets.set('wording-languages.json', new TextEncoder().encode('["en", "xx"]'));
});

test('a language’s model is read once, and again in the worker’s next life', async () => {
  assets.set('wording-en.bin', new Uint8Array(readFileSync('public/wording-en.bin')));
  const { wordingModel } = await freshModule();
  expect((await wordingModel('en'))?.language).toBe('en');
  expect(await wordingModel('en')).toBe(await wordingModel('en'));
  expect(asked).toEqual(['wording-languages.json', 'wording-en.bin']);
  const { wordingModel: again } = await freshModule();
  expect((await again('en'))?.language).toBe('en');
});

test('a language without an asset asks for none', async () => {
  const { wordingModel } = await freshModule();
  expect(await wordingModel('de')).toBeNull();
  expect(asked).toEqual(['wording-languages.json']);
});

test.each([
  ['missing', null],
  ['cut off', new Uint8Array([1, 2, 3])],
])('an asset that is %s is no model', async (_name, bytes) => {
  if (bytes) assets.set('wording-xx.bin', bytes);
  const { wordingModel } = await freshModule();
  expect(await wordingModel('xx')).toBeNull();
});

test('pages that are no articles load nothing', async () => {
  const { noModel } = await freshModule();
  expect(await noModel()).toBeNull();
  expect(asked).toEqual([]);
});
