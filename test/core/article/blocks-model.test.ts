import { expect, test } from 'vitest';
import { blockFeatures } from '@/core/article/block-features';
import model from '@/core/article/blocks-model.json';
import { neighbourFeatures } from '@/core/article/neighbour-features';

test('the model was trained on the features that are there', () => {
  expect(model.first.thresholds).toHaveLength(blockFeatures.length);
  expect(model.second.thresholds).toHaveLength(blockFeatures.length + neighbourFeatures.length);
});

test('no two features have one name', () => {
  const names = [...blockFeatures.map(({ name }) => name), ...neighbourFeatures];
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('the model stays below 60 kB', () => {
  expect(JSON.stringify(model).length).toBeLessThanOrEqual(60_000);
});
