import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fitOf } from '@/core/wording/fit';
import { decodeWordingModel } from '@/core/wording/model';

const asset = new Uint8Array(readFileSync('public/wording-en.bin'));
const changed = (at: number) => asset.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('the asset', () => {
  test('is small enough to ship', () => {
    expect(asset.length).toBeLessThanOrEqual(7_000_000);
  });

  test('knows which words follow each other', () => {
    const model = decodeWordingModel(asset);
    if (!model) throw new Error('the asset does not decode');
    const pairFit = (left: string, right: string) =>
      fitOf(model, model.words.get(left) ?? -1, model.words.get(right) ?? -1);
    const falling = [
      pairFit('artificial', 'intelligence'),
      pairFit('of', 'the'),
      pairFit('intelligence', 'the'),
      pairFit('the', 'of'),
    ];
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(pairFit('artificial', 'intelligence')).toBeGreaterThan(pairFit('synthetic', 'intelligence'));
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a head alone', asset.slice(0, 12)],
    ['half of it', asset.slice(0, asset.length >> 1)],
    ['all but the last byte', asset.slice(0, -1)],
    ['a byte more', Uint8Array.from([...asset.slice(0, 2000), 0])],
    ['another magic', changed(0)],
    ['another version', changed(4)],
    ['another checksum', changed(8)],
    ['one bit changed inside', changed(asset.length >> 1)],
    ['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['zeros', new Uint8Array(5000)],
  ])('is not read from %s', (_name, bytes) => {
    expect(decodeWordingModel(bytes)).toBeNull();
  });

  test('is read from a view into a larger buffer', () => {
    const larger = new Uint8Array(asset.length + 5);
    larger.set(asset, 5);
    expect(decodeWordingModel(larger.subarray(5))).not.toBeNull();
  });
});
