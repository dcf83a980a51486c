import { expect, test } from 'vitest';
import { blockFeatures } from '@/core/article/block-features';
import model from '@/core/article/blocks-model.json';

test('the model was trained on the features that are there', () => {
  expect(model.thresholds).toHaveLength(blockFeatures.length);
});

test('no two features have one name', () => {
  const names = blockFeatures.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('the model stays below 60 kB', () => {
  expect(JSON.stringify(model).length).toBeLessThanOrEqual(60_000);
});
