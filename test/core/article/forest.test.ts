import { expect, test } from 'vitest';
import { forestScore, readForest } from '@/core/article/forest';

/** Two trees: one asks row 0, then row 1 on the right; the other is a single leaf. */
const forest = readForest({
  thresholds: [[0.5], [2, 7]],
  nodes: [1, 0, 3, 0, 0, 0],
  leaves: [10, 25, -40, 100],
});

test.each<[features: readonly number[], score: number]>([
  [[0.5, 9], 1.1],
  [[0.6, 7], 1.25],
  [[0.6, 8], 0.6],
])('the trees give %j the score %d', (features, score) => {
  expect(forestScore(forest, features)).toBeCloseTo(score, 10);
});
